package dev.samehand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Origins;
import dev.samehand.model.Progress;
import dev.samehand.model.Sighting;
import dev.samehand.model.ValueHash;
import dev.samehand.model.Wanted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second pass: real values and source records of what is reported. */
class OriginsTest {

    @TempDir Path directory;

    @Test
    void everyObservationHasAnOrigin() {
        EvidenceFolder evidence =
                new Folder(directory)
                        .with(
                                "accounts.csv",
                                "account_id,created_at,email,phone,username,employer,country",
                                "a1,2026-01-01,Kira.Baird@Gmail.com,030 901820,k.baird77,Acme,DE",
                                "a2,2026-01-01,j@x.example,+4930901820,joelruiz1,Acme,US")
                        .with(
                                "profiles.jsonl",
                                "{\"account_id\":\"a1\",\"url\":\"https://www.k.example/#me\",\"text\":"
                                        + "\"Built the VERY first (fast) ledger in nine days. I did it all alone.\"}")
                        .with(
                                "devices.csv",
                                "device_id,account_id,serial,ip,ship_to,at",
                                "D-1,a1,sn7,198.51.100.1,85 Mill Road,2026-05-01",
                                "D-1,a1,sn7,[2001:db8::7]:443,85 Mill Rd,2026-05-02")
                        .with(
                                "payments.csv",
                                "account_id,destination,payer",
                                "a1,DE89370400440532013000,P")
                        .with(
                                "sign_ins.csv",
                                "account_id,at,user_agent,asn",
                                "a1,2026-05-01,Firefox,AS64500")
                        .with(
                                "applications.csv",
                                "account_id,references",
                                "a2,Kira.Baird@gmail.com")
                        .with(
                                "observations.csv",
                                "account_id,type,value",
                                "a1,badge,7",
                                "a2,document,P123")
                        .open();
        Intake intake = evidence.read(Progress.silent());
        Columns columns = intake.columns();
        Wanted wanted = new Wanted();
        forEach(columns, wanted::add);

        Origins origins = evidence.origins(intake, wanted, Progress.silent());

        forEach(
                columns,
                (type, value, account) ->
                        assertThat(origins.of(type, value, account))
                                .as(
                                        "%s of account %d",
                                        columns.types().byCode(type).name(), account)
                                .isPresent());
        assertThat(columns.observations().size()).isGreaterThan(25);
        assertThat(of(columns, origins, "passage", "built the very first fast ledger in nine", 0))
                .isEqualTo(
                        new Sighting(
                                "Built the VERY first (fast) ledger in nine",
                                "Built the VERY first (fast) ledger in nine",
                                "profiles.jsonl",
                                1));
        assertThat(of(columns, origins, "address", "85 mill rd", 0).line()).isEqualTo(2);
        assertThat(of(columns, origins, "address", "85 mill rd", 0).shown())
                .isEqualTo("85 Mill Road");
        assertThat(of(columns, origins, "phone", "+4930901820", 0).shown()).isEqualTo("030 901820");
        assertThat(of(columns, origins, "phone", "+4930901820", 1).line()).isEqualTo(3);
        assertThat(columns.observations().of(code(columns, "payout")).size()).isEqualTo(1);
        long payout = columns.observations().of(code(columns, "payout")).value(0);
        assertThat(origins.of(code(columns, "payout"), payout, 0).orElseThrow().shown())
                .isEqualTo("…3000");
    }

    @Test
    void whatNobodyWantedHasNoOrigin() {
        EvidenceFolder evidence =
                new Folder(directory)
                        .with(
                                "accounts.csv",
                                "account_id,email",
                                "a1,k@x.example",
                                "a2,k@x.example")
                        .open();
        Intake intake = evidence.read(Progress.silent());
        int email = code(intake.columns(), "email");
        Wanted wanted = new Wanted();
        wanted.add(email, ValueHash.of("k@x.example"), 0);

        Origins origins = evidence.origins(intake, wanted, Progress.silent());

        assertThat(origins.of(email, ValueHash.of("k@x.example"), 0)).isPresent();
        assertThat(origins.of(email, ValueHash.of("k@x.example"), 1)).isEmpty();
    }

    /** The four letters are one of the hash's secrets: what stands before them is forgotten. */
    @Test
    void valuesThatOnlyShareTheirHashAccuseNobody() {
        String forget = "\u642f\u78bd\u1d64\ua076";
        assertThat(ValueHash.of("AAAA" + forget)).isEqualTo(ValueHash.of("BBBB" + forget));
        EvidenceFolder evidence =
                new Folder(directory)
                        .with(
                                "observations.csv",
                                "account_id,type,value",
                                "a1,badge,AAAA" + forget,
                                "a2,badge,BBBB" + forget)
                        .open();
        Intake intake = evidence.read(Progress.silent());
        int badge = code(intake.columns(), "badge");
        long hash = ValueHash.of("AAAA" + forget);
        Wanted wanted = new Wanted();
        wanted.add(badge, hash, 0);
        wanted.add(badge, hash, 1);

        Origins origins = evidence.origins(intake, wanted, Progress.silent());

        assertThat(origins.of(badge, hash, 0)).isEmpty();
        assertThat(origins.of(badge, hash, 1)).isEmpty();
    }

    private interface Seeing {
        void accept(int type, long value, int account);
    }

    private static void forEach(Columns columns, Seeing seeing) {
        for (ObservableType type : columns.types().all()) {
            Column column = columns.observations().of(type.code());
            for (int i = 0; i < column.size(); i++) {
                seeing.accept(type.code(), column.value(i), column.account(i));
            }
        }
    }

    private static Sighting of(
            Columns columns, Origins origins, String type, String value, int account) {
        return origins.of(code(columns, type), ValueHash.of(value), account).orElseThrow();
    }

    private static int code(Columns columns, String type) {
        return columns.types().byName(type).code();
    }
}
