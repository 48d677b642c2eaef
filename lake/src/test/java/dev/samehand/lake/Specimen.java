package dev.samehand.lake;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.InputFile;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptValue;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small invented batch. */
final class Specimen {

    static final int PHONE = code(ObservableTypes.PHONE);
    static final String INPUT = "ab".repeat(32);

    private Specimen() {}

    private static int code(String name) {
        return ObservableTypes.standard().byName(name).code();
    }

    /** Makes a home with one batch in it. */
    static Path home(Path dir) throws IOException {
        try (Home home = Home.make(dir)) {
            home.valueKey();
            try (Draft draft = home.lake().begin()) {
                tell(draft);
                draft.keep(facts(INPUT));
            }
        }
        return dir;
    }

    static void tell(Draft draft) {
        ObservableTypes.standard().all().forEach(draft::type);
        draft.at("accounts.csv", 2);
        draft.claim(0, Claim.NAME, "specimen one");
        draft.observe(0, PHONE, 12, new KeptValue("+15550100", "555 0100"));
        draft.at("accounts.csv", 3);
        draft.observe(0, PHONE, 10, new KeptValue("+15550100", "(555) 0100"));
        draft.observe(1, PHONE, Day.UNKNOWN, new KeptValue("+15550100", "+15550100"));
        draft.nationalPhone(1, true, 11, new KeptValue("5550100", "5550100"));
        draft.text(1, 9, "Ich bin ein SPECIMEN.\nZwei Zeilen; \"mit\" Zeichen: ß 漢 '");
        draft.finding(new Finding(1, "ip-kvm", Finding.Strength.STRONG, "A device", 9));
        draft.known(
                new KnownValue(
                        PHONE,
                        ValueHash.of("+15550100"),
                        KnownValue.Verdict.BAD,
                        "+15…00",
                        "",
                        "",
                        Day.UNKNOWN,
                        ""));
        draft.account(account(0, "specimen-b", 5));
        draft.account(account(1, "specimen-a", Day.UNKNOWN));
    }

    static KeptAccount account(int number, String id, int created) {
        return new KeptAccount(
                number,
                id,
                created,
                AccountStatus.SUSPENDED,
                AccountLabel.KNOWN_BAD,
                "accounts.csv",
                number + 2L);
    }

    static BatchFacts facts(String input) {
        return new BatchFacts(
                input,
                "specimen",
                "test",
                12,
                List.of(),
                List.of(new InputFile("accounts.csv", "accounts", "csv", 1, "00", 2, 1, "")),
                List.of(new RejectedRow("accounts.csv", 4, "accounts", "", "x", "no id", false)),
                1,
                List.of("a warning"),
                List.of("face.png"));
    }
}
