package dev.samehand.intake;

import static dev.samehand.intake.Seen.holders;
import static dev.samehand.intake.Seen.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableType;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Standing;
import dev.samehand.model.ValueHash;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each table of the evidence folder becomes. */
class TablesTest {

    @TempDir Path directory;

    @Test
    void idsAreOpaqueText() {
        Intake intake =
                folder().with("accounts.csv", "account_id", "0000666", "666", "6.66e2").read();

        assertThat(intake.columns().accounts().size()).isEqualTo(3);
        assertThat(intake.columns().accounts().find("0000666")).isNotNegative();
    }

    @Test
    void theSameAccountInSeveralRowsKeepsEveryValue() {
        Intake intake =
                folder().with(
                                "accounts.csv",
                                "account_id,created_at,display_name,birth_date,status,label,email",
                                "a1,2026-03-01,Kira Baird,1990-01-02,active,known_good,k1@x.example",
                                "a1,2026-02-01,Joel Ruiz,1991-03-04,suspended,known_bad,k2@x.example",
                                "a1,2026-04-01,Kira Baird,1990-01-02,closed,,k1@x.example")
                        .read();

        Accounts accounts = intake.columns().accounts();
        assertThat(accounts.size()).isEqualTo(1);
        assertThat(accounts.claims(Claim.NAME, 0)).containsExactly("joel ruiz", "kira baird");
        assertThat(accounts.claims(Claim.BIRTH_DATE, 0))
                .containsExactly("1990-01-02", "1991-03-04");
        assertThat(Day.text(accounts.createdDay(0))).isEqualTo("2026-02-01");
        assertThat(accounts.status(0)).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(accounts.label(0)).isEqualTo(AccountLabel.KNOWN_BAD);
        assertThat(size(intake.columns(), "email")).isEqualTo(3);
        assertThat(intake.marks()).anyMatch(mark -> mark.what().contains("described before"));
    }

    @Test
    void rowsOfOtherTablesCreateTheirAccount() {
        Intake intake =
                folder().with("sign_ins.csv", "account_id,at", "s1,2026-05-01T10:00:00Z")
                        .with("payments.csv", "account_id", "p1")
                        .with("files.csv", "account_id,path", "f1,photos/f1.jpg")
                        .with("applications.csv", "account_id", "q1")
                        .with("profiles.csv", "account_id", "r1")
                        .with("devices.csv", "device_id,account_id", "D1,d1", "D2,")
                        .with("observations.csv", "account_id,type,value", "o1,badge,7")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(7);
        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void claimsAreCheckedAndImpossibleOnesEmptied() {
        Intake intake =
                folder().with(
                                "accounts.csv",
                                "account_id,birth_date,country,timezone,status,label,created_at",
                                "a1,0000-01-01,de,Europe/Berlin,active,,2026-01-01",
                                "a2,9999-12-31,Germany,Mars/Base,gone,maybe,9999-12-31",
                                "a3,2027-01-01,DEU,UTC,,,1989-12-31T00:00:00Z",
                                "a4,1990-02-30,DE,,,,soon")
                        .read();

        Accounts accounts = intake.columns().accounts();
        assertThat(accounts.size()).isEqualTo(4);
        assertThat(accounts.claims(Claim.COUNTRY, 0)).containsExactly("DE");
        assertThat(accounts.claims(Claim.COUNTRY, 2)).containsExactly("DE");
        assertThat(accounts.claims(Claim.BIRTH_DATE, 1)).isEmpty();
        assertThat(intake.rejected())
                .allMatch(RejectedRow::rowKept)
                .extracting(RejectedRow::line, RejectedRow::field)
                .containsExactlyInAnyOrder(
                        tuple(2, "birth_date"),
                        tuple(3, "birth_date"),
                        tuple(3, "country"),
                        tuple(3, "timezone"),
                        tuple(3, "status"),
                        tuple(3, "label"),
                        tuple(3, "created_at"),
                        tuple(4, "birth_date"),
                        tuple(4, "created_at"),
                        tuple(5, "birth_date"),
                        tuple(5, "created_at"));
    }

    @Test
    void anUnusableRequiredFieldRejectsTheRowAndNothingElseDoes() {
        Intake intake =
                folder().with(
                                "sign_ins.csv",
                                "account_id,at,ip",
                                ",2026-05-01T10:00:00Z,198.51.100.1",
                                "a1,,198.51.100.1",
                                "a2,9999-01-01T00:00:00Z,198.51.100.1",
                                "a3,2026-05-01T10:00:00Z,not an address")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThat(intake.files().getFirst().rejectedRows()).isEqualTo(3);
        assertThat(intake.rejected()).hasSize(4);
        assertThat(intake.rejected().getLast())
                .isEqualTo(
                        new RejectedRow(
                                "sign_ins.csv",
                                5,
                                "sign_ins",
                                "ip",
                                "not an address",
                                "not an IP address",
                                true));
    }

    @Test
    void aSignInBeforeTheAccountsCreationIsKeptAndCounted() {
        Intake intake =
                folder().with("accounts.csv", "account_id,created_at", "a1,2026-05-01")
                        .with(
                                "sign_ins.csv",
                                "account_id,at,ip",
                                "a1,2026-04-01T00:00Z,198.51.100.1")
                        .read();

        assertThat(size(intake.columns(), "ip")).isEqualTo(1);
        assertThat(intake.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.kept()).isTrue())
                .satisfies(mark -> assertThat(mark.count()).isEqualTo(1));
    }

    @Test
    void failedSignInsAndPrivateAddressesAreNoObservations() {
        Intake intake =
                folder().with(
                                "sign_ins.csv",
                                "account_id,at,ip,device_id,outcome",
                                "a1,2026-04-01T00:00Z,198.51.100.1,D-1,FAILURE",
                                "a1,2026-04-01T00:00Z,10.0.0.1,D-1,success",
                                "a1,2026-04-01T00:00Z,2001:db8::1,None,")
                        .read();

        assertThat(size(intake.columns(), "ip")).isEqualTo(1);
        assertThat(holders(intake.columns(), "ip_prefix", "2001:db8:0::/48")).isEqualTo(1);
        assertThat(size(intake.columns(), "device")).isEqualTo(1);
        assertThat(intake.marks()).hasSize(3).noneMatch(Mark::kept);
        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void nationalDigitsCountWhereSomebodysCountryIsInDoubt() {
        Intake intake =
                folder().with(
                                "accounts.csv",
                                "account_id,phone,country",
                                "a1,+12025550123,",
                                "a2,202-555-0123,",
                                "a3,+13125550188,",
                                "a4,(202) 555 0123,US")
                        .read();

        assertThat(holders(intake.columns(), "phone", "+12025550123")).isGreaterThanOrEqualTo(1);
        assertThat(holders(intake.columns(), "phone_national", "2025550123")).isEqualTo(3);
        assertThat(holders(intake.columns(), "phone_national", "3125550188")).isZero();
    }

    @Test
    void aReferenceHasTheFormOfAnAccountsOwnContact() {
        Intake intake =
                folder().with(
                                "accounts.csv",
                                "account_id,email,phone",
                                "a1,Joel@Post.example,+12025550123")
                        .with(
                                "applications.csv",
                                "account_id,at,employer,ip,references",
                                "a2,2026-05-01,acme,198.51.100.1,joel@post.example; +1 (202) 555-0123;;")
                        .read();

        assertThat(holders(intake.columns(), "reference", "joel@post.example")).isEqualTo(1);
        assertThat(holders(intake.columns(), "email", "joel@post.example")).isEqualTo(1);
        assertThat(holders(intake.columns(), "reference", "+12025550123")).isEqualTo(1);
        assertThat(holders(intake.columns(), "ip", "198.51.100.1")).isEqualTo(1);
    }

    @Test
    void devicesGiveObservationsAndFindings() {
        Intake intake =
                folder().with(
                                "devices.csv",
                                "device_id,account_id,serial,ip,software,usb,ship_to,at",
                                "D-1,a1,sn77,198.51.100.1,Slack;AnyDesk,1d6b:0104,\"85 Mill Rd, X\",2026-05-01",
                                "D-2,a2,SN77,,AnyDesk 9;TeamViewer,046d:c52b;1d6b:0104 PiKVM Composite Device,,",
                                "D-3,a3,None,,Zoom,JetKVM,,")
                        .read();

        assertThat(holders(intake.columns(), "serial", "SN77")).isEqualTo(2);
        assertThat(holders(intake.columns(), "address", "85 mill rd x")).isEqualTo(1);
        assertThat(intake.columns().findings())
                .extracting(Finding::account, Finding::kind, Finding::strength)
                .containsExactly(
                        Tuple.tuple(0, "remote-tool", Finding.Strength.CONTEXT),
                        Tuple.tuple(1, "ip-kvm", Finding.Strength.STRONG),
                        Tuple.tuple(1, "second-remote-tool", Finding.Strength.GOOD),
                        Tuple.tuple(2, "ip-kvm", Finding.Strength.STRONG));
    }

    @Test
    void paymentsGiveAPayoutAndTheNameOnTheAccount() {
        Intake intake =
                folder().with(
                                "payments.csv",
                                "account_id,at,amount,destination,payer,name_on_account",
                                "a1,2026-05-01,10,0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed,Acme,Dr Kira B.",
                                "a2,2026-05-01,10,DE89370400440532013000,Acme,",
                                "a3,2026-05-01,10,DE88370400440532013000,Acme,")
                        .read();

        Columns columns = intake.columns();
        assertThat(holders(columns, "payout", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"))
                .isEqualTo(1);
        assertThat(size(columns, "payout")).isEqualTo(3);
        assertThat(holders(columns, "payer", "acme")).isEqualTo(3);
        assertThat(columns.accounts().claims(Claim.PAYEE_NAME, 0)).containsExactly("kira b");
        assertThat(intake.marks())
                .extracting(Mark::what, Mark::count, Mark::line)
                .containsExactly(Tuple.tuple("IBAN whose check digits are wrong", 1L, 4L));
    }

    @Test
    void textGivesEachPassageOnce() {
        String sentence = "Built the very first ledger in nine days. ";
        Intake intake =
                folder().with(
                                "profiles.jsonl",
                                "{\"account_id\":\"a1\",\"at\":\"2026-05-01\",\"text\":\""
                                        + sentence.repeat(3)
                                        + "\",\"url\":\"https://kira.example/\",\"photo\":\"p/1.jpg\"}")
                        .with("applications.csv", "account_id,answers", "a2," + sentence)
                        .read();

        assertThat(size(intake.columns(), "passage")).isEqualTo(2);
        assertThat(holders(intake.columns(), "passage", "built the very first ledger in nine days"))
                .isEqualTo(2);
        assertThat(holders(intake.columns(), "url", "kira.example")).isEqualTo(1);
        assertThat(intake.unexamined())
                .containsExactly(new Unexamined("p/1.jpg", "profiles.jsonl", 1));
    }

    @Test
    void anUndeclaredTypeIsSharedAndOfTheGroupOther() {
        Intake intake =
                folder().with(
                                "observations.csv",
                                "account_id,type,value",
                                "a1,Zebra Stripe,7",
                                "a1,badge,7",
                                "a2,badge,7",
                                "a2,email,K@X.example",
                                "a2,+++,7",
                                "a3,document,AB 123456")
                        .read();

        ObservableType badge = intake.columns().types().byName("badge");
        ObservableType zebra = intake.columns().types().byName("zebra_stripe");
        assertThat(badge.group()).isEqualTo(IndependenceGroup.OTHER);
        assertThat(badge.standing()).isEqualTo(Standing.SHARED);
        assertThat(badge.code()).as("types are numbered by name").isLessThan(zebra.code());
        assertThat(holders(intake.columns(), "badge", "7")).isEqualTo(2);
        assertThat(holders(intake.columns(), "email", "k@x.example")).isEqualTo(1);
        assertThat(size(intake.columns(), "document")).isEqualTo(1);
        assertThat(holders(intake.columns(), "document", "AB123456")).isZero();
        assertThat(intake.rejected())
                .singleElement()
                .extracting(RejectedRow::field)
                .isEqualTo("type");
    }

    @Test
    void knownValuesAreNormalisedAndExpiredOnesHaveNoEffect() {
        Intake intake =
                folder().with("accounts.csv", "account_id,created_at", "a1,2026-05-01")
                        .with(
                                "known_values.csv",
                                "type,value,verdict,source,owner,expires_at,note",
                                "email,K.I@Gmail.com,bad,list,us,,",
                                "ip_prefix,198.51.100.0/24,Shared,,,2027-01-01,VPN",
                                "phone,+12025550123,good,,,2026-04-30,",
                                "phone,+12025550124,worse,,,,",
                                "badge,7,bad,,,,")
                        .read();

        Columns columns = intake.columns();
        assertThat(columns.knownValues())
                .extracting(
                        value -> columns.types().byCode(value.type()).name(), KnownValue::verdict)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("email", KnownValue.Verdict.BAD),
                        Tuple.tuple("ip_prefix", KnownValue.Verdict.SHARED),
                        Tuple.tuple("badge", KnownValue.Verdict.BAD));
        assertThat(columns.knownValues())
                .anyMatch(value -> value.value() == ValueHash.of("ki@gmail.com"));
        assertThat(intake.warnings())
                .anyMatch(warning -> warning.contains("expired on 2026-04-30"));
        assertThat(intake.rejected()).singleElement().extracting(RejectedRow::line).isEqualTo(5L);
    }

    @Test
    void timesWithoutOffsetAreUtcAndOneWarningPerFileSaysSo() {
        Intake intake =
                folder().with(
                                "sign_ins.csv",
                                "account_id,at",
                                "a1,2026-05-01T10:00:00",
                                "a1,2026-05-02 10:00:00")
                        .read();

        assertThat(intake.warnings())
                .containsExactly(
                        "sign_ins.csv has times without an offset; they were taken as UTC");
    }

    @Test
    void partsOfATableMayDifferAndUnknownColumnsAreToldOnce() {
        Intake intake =
                folder().with("accounts/part-1.csv", "account_id,shoe", "a1,42")
                        .with(
                                "accounts/2026/part-2.tsv",
                                "EMAIL\tShoe\tAccount_ID",
                                "k@x.example\t1\ta2")
                        .with("accounts/part-3.jsonl", "{\"account_id\":\"a3\",\"shoe\":1}")
                        .withGzip("accounts/part-4.csv.gz", "account_id;shoe", "a4;9")
                        .with("accounts/._part-1.csv", "resource fork")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(4);
        assertThat(intake.warnings())
                .filteredOn(warning -> warning.contains("nobody knows"))
                .hasSize(1);
        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void anotherOrderOfRowsAndFilesGivesTheSameColumns() {
        Folder one =
                new Folder(directory.resolve("one"))
                        .with(
                                "accounts.csv",
                                "account_id,email",
                                "a1,k@x.example",
                                "a2,j@x.example")
                        .with("observations.csv", "account_id,type,value", "a1,m,1", "a2,b,2");
        Folder other =
                new Folder(directory.resolve("other"))
                        .with(
                                "accounts.csv",
                                "email,account_id",
                                "j@x.example,a2",
                                "k@x.example,a1")
                        .with("observations.csv", "account_id,type,value", "a2,b,2", "a1,m,1");

        Columns first = one.read().columns();
        Columns second = other.read().columns();
        assertThat(first.types().all()).isEqualTo(second.types().all());
        assertThat(first.accounts().id(0)).isEqualTo(second.accounts().id(0)).isEqualTo("a1");
        int badge = first.types().byName("b").code();
        assertThat(first.observations().of(badge).account(0)).isEqualTo(1);
        assertThat(second.observations().of(badge).account(0)).isEqualTo(1);
    }

    private Folder folder() {
        return new Folder(directory);
    }

    private static Tuple tuple(long line, String field) {
        return Tuple.tuple(line, field);
    }
}
