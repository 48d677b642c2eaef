package dev.samehand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.Origins;
import dev.samehand.model.Progress;
import dev.samehand.model.Sighting;
import dev.samehand.model.ValueHash;
import dev.samehand.model.Wanted;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFolderTest {

    @TempDir Path directory;

    @Test
    void accountsBecomeObservationsAndClaims() {
        Intake intake =
                new Folder(directory)
                        .with(
                                "accounts.csv",
                                "account_id,created_at,email,phone,display_name,country",
                                "a1,2026-01-05T10:00:00Z,Kira.Baird+x@Gmail.com,+12025550123,"
                                        + "Dr. Kira Baird,US",
                                "a2,2026-02-05,kirabaird@googlemail.com,(202) 555-0123,Kira B,US")
                        .read();

        Columns columns = intake.columns();
        assertThat(columns.accounts().size()).isEqualTo(2);
        assertThat(Seen.holders(columns, "email", "kirabaird@gmail.com")).isEqualTo(2);
        assertThat(columns.accounts().claims(Claim.NAME, 0)).containsExactly("kira baird");
        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void theSecondPassFindsTheFirstRecordOfAnObservation() {
        Folder folder =
                new Folder(directory)
                        .with("accounts.csv", "account_id,email", "a1,one@example.org")
                        .withGzip(
                                "sign_ins.jsonl.gz",
                                "{\"account_id\":\"a1\",\"at\":\"2026-03-01T00:00:00Z\","
                                        + "\"ip\":\"198.51.100.7\"}",
                                "",
                                "{\"account_id\":\"a1\",\"at\":\"2026-03-02T00:00:00Z\","
                                        + "\"ip\":\"198.51.100.7\",\"device_id\":\"D-77\"}");
        EvidenceFolder evidence = folder.open();
        Intake intake = evidence.read(Progress.silent());
        Columns columns = intake.columns();
        int ip = columns.types().byName("ip").code();
        int device = columns.types().byName("device").code();
        Wanted wanted = new Wanted();
        wanted.add(ip, ValueHash.of("198.51.100.7"), 0);
        wanted.add(device, ValueHash.of("D-77"), 0);

        Origins origins = evidence.origins(intake, wanted, Progress.silent());

        assertThat(origins.of(ip, ValueHash.of("198.51.100.7"), 0))
                .contains(new Sighting("198.51.100.7", "198.51.100.…", "sign_ins.jsonl.gz", 1));
        assertThat(origins.of(device, ValueHash.of("D-77"), 0).map(Sighting::line))
                .isEqualTo(Optional.of(3L));
    }
}
