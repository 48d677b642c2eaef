package dev.samehand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import dev.samehand.model.Column;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Progress;
import dev.samehand.model.Wanted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are cut, and how many threads read the pieces, changes nothing that a folder tells. */
class SpreadingTest {

    private static final String[] NAMES = {
        "Ana Lund", "\"Lund, Ana\"", "\"Ana\nLund\"", "José", "\u0000"
    };
    private static final String[] MAILS = {
        "k@x.example", "K@X.example", "none", "no mail", "j@y.example"
    };

    @TempDir Path directory;

    @Test
    void aNastyFolderTellsTheSameHoweverItIsCut() {
        Folder folder = nasty();
        String whole = told(folder, 1 << 22);
        for (int bytes : new int[] {100, 1000, 5000}) {
            assertThat(told(folder, bytes)).as("pieces of %d bytes", bytes).isEqualTo(whole);
        }
    }

    @Test
    void aNastyFolderTellsTheSameWithAnyNumberOfThreads() throws Exception {
        Folder folder = nasty();
        String alone = told(folder, 700);
        for (int threads : new int[] {1, 2, 3, 8}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> told(folder, 700)).get())
                        .as("%d threads", threads)
                        .isEqualTo(alone);
            }
        }
    }

    @Test
    void tooManyTypesAreRefusedInTheOrderOfTheRowsHoweverFilesAreCut() {
        List<String> lines = new ArrayList<>(List.of("account_id,type,value,at"));
        for (int i = 0; i < 600; i++) {
            lines.add(
                    "a"
                            + i % 7
                            + ",type_"
                            + (char) ('a' + i % 23)
                            + (char) ('a' + i / 23)
                            + ",v"
                            + i
                            + ",");
        }
        Folder folder =
                new Folder(directory).with("observations.csv", lines.toArray(String[]::new));

        assertThat(told(folder, 500)).isEqualTo(told(folder, 1 << 20)).contains("too many");
    }

    private Folder nasty() {
        Random random = new Random(20261121);
        List<String> accounts =
                new ArrayList<>(List.of("account_id,created_at,email,phone,country,display_name"));
        List<String> signIns = new ArrayList<>(List.of("account_id,at,ip,device_id,outcome"));
        List<String> profiles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String id = "a" + random.nextInt(300);
            accounts.add(
                    id
                            + ",2026-0"
                            + (1 + random.nextInt(9))
                            + "-01,"
                            + any(MAILS, random)
                            + ",0151 2345"
                            + random.nextInt(9999)
                            + ","
                            + (random.nextInt(4) == 0 ? "US" : "DE")
                            + ","
                            + any(NAMES, random));
            signIns.add(
                    "a"
                            + random.nextInt(330)
                            + ",2026-05-0"
                            + (1 + random.nextInt(9))
                            + "T08:00,"
                            + "198.51.100."
                            + random.nextInt(40)
                            + ",D-"
                            + random.nextInt(90)
                            + ","
                            + (random.nextInt(9) == 0
                                    ? "failure"
                                    : "\"x\"" + (i == 200 ? "y" : "")));
            profiles.add(
                    "{\"account_id\":\""
                            + id
                            + "\",\"text\":\"Built the very first ledger in nine"
                            + " days, number "
                            + random.nextInt(50)
                            + ".\\nAlone.\"}");
        }
        String[] none = new String[0];
        return new Folder(directory)
                .with("accounts.csv", accounts.toArray(none))
                .withGzip("sign_ins/1.csv.gz", signIns.toArray(none))
                .with("sign_ins/2.csv", signIns.subList(0, 100).toArray(none))
                .with("profiles.jsonl", profiles.toArray(none))
                .with("devices.csv", "device_id,account_id,serial,ip", "D-1,a1,S1,198.51.100.1");
    }

    private static String any(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    /** Everything that a reading and its second pass tell, as text. */
    private static String told(Folder folder, int pieceBytes) {
        IntakeOptions options =
                IntakeOptions.defaults().withToday(Folder.TODAY).withPieceBytes(pieceBytes);
        EvidenceFolder evidence = EvidenceFolder.open(folder.path(), options);
        Intake intake = evidence.read(Progress.silent());
        StringBuilder told = new StringBuilder();
        told.append(intake.files()).append(intake.warnings());
        intake.marks().stream().map(Mark::toString).sorted().forEach(told::append);
        intake.rejected().forEach(row -> told.append(row).append('\n'));
        tell(intake.columns().accounts(), told);
        List<String> seen = new ArrayList<>();
        Wanted wanted = new Wanted();
        List<int[]> keys = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (ObservableType type : intake.columns().types().all()) {
            Column column = intake.columns().observations().of(type.code());
            for (int i = 0; i < column.size(); i++) {
                seen.add(
                        type.name()
                                + column.value(i)
                                + " "
                                + column.account(i)
                                + " "
                                + column.firstDay(i));
                if (column.account(i) % 3 == 0) {
                    wanted.add(type.code(), column.value(i), column.account(i));
                    keys.add(new int[] {type.code(), column.account(i)});
                    values.add(column.value(i));
                }
            }
        }
        seen.stream().sorted().forEach(told::append);
        var origins = evidence.origins(intake, wanted, Progress.silent());
        for (int i = 0; i < keys.size(); i++) {
            seen.add(
                    values.get(i)
                            + " "
                            + origins.of(keys.get(i)[0], values.get(i), keys.get(i)[1]));
        }
        seen.stream().sorted().forEach(told::append);
        return told.toString();
    }

    private static void tell(Accounts accounts, StringBuilder told) {
        for (int account = 0; account < accounts.size(); account++) {
            told.append(accounts.id(account)).append(accounts.createdDay(account));
            for (Claim claim : Claim.values()) {
                told.append(accounts.claims(claim, account));
            }
            told.append('\n');
        }
    }
}
