package dev.samehand.intake;

import static dev.samehand.intake.Seen.holders;
import static dev.samehand.intake.Seen.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.model.Claim;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Progress;
import dev.samehand.model.Standing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that are read with a {@code samehand.yaml}. */
class MappingTest {

    @TempDir Path directory;

    @Test
    void oneRecordMayYieldSeveralRowsForKnownAccountsOnly() {
        Intake intake =
                folder().with(
                                "samehand.yaml",
                                "files:",
                                "  - files: accounts.csv",
                                "    emit:",
                                "      - table: accounts",
                                "        columns: {account_id: address}",
                                "      - table: observations",
                                "        columns:",
                                "          account_id: address",
                                "          type: {constant: counterparty}",
                                "          value: address",
                                "  - files: [transfers*.csv]",
                                "    accounts: known",
                                "    emit:",
                                "      - table: observations",
                                "        columns: {account_id: from, type: {constant: counterparty}, value: to}",
                                "      - table: observations",
                                "        columns: {account_id: to, type: {constant: counterparty}, value: from}")
                        .with("accounts.csv", "address,label", "a,sybil", "b,eligible")
                        .with("transfers-1.csv", "from,to", "a,x", "y,a", "b,x", "a,b", "z,y")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(2);
        assertThat(holders(intake.columns(), "counterparty", "x")).isEqualTo(2);
        assertThat(holders(intake.columns(), "counterparty", "a")).isEqualTo(2);
        assertThat(holders(intake.columns(), "counterparty", "z")).isZero();
        assertThat(intake.warnings()).isEmpty();
        assertThat(intake.rejected()).isEmpty();
    }

    @Test
    void columnsMayComeFromSeveralFieldsFromWordsAndFromNumbersOfSeconds() {
        Intake intake =
                folder().with(
                                "samehand.yaml",
                                "types:",
                                "  - {name: transfer, group: people, standing: exclusive}",
                                "files:",
                                "  - files: 'export/*.json'",
                                "    records: items",
                                "    emit:",
                                "      - table: accounts",
                                "        when: {field: kind, in: [person]}",
                                "        columns:",
                                "          account_id: id",
                                "          display_name: {join: [name.first, name.last]}",
                                "          email: [mail, 'mails[0].value']",
                                "          created_at: {field: since, as: epoch_milliseconds}",
                                "          status: {field: state, words: {on: active, off: closed}}",
                                "      - table: observations",
                                "        when: [{present: via}, {field: kind, not: robot}]",
                                "        columns: {account_id: id, type: {constant: transfer}, value: via}")
                        .with(
                                "export/1.json",
                                "{\"items\":[",
                                "{\"id\":1,\"kind\":\"person\",\"name\":{\"first\":\"Kira\",\"last\":\"B\"},",
                                " \"mails\":[{\"value\":\"k@x.example\"}],\"since\":1767225600000,",
                                " \"state\":\"off\",\"via\":\"T1\"},",
                                "{\"id\":2,\"kind\":\"robot\",\"via\":\"T1\"},",
                                "{\"id\":3,\"kind\":\"firm\",\"via\":\"T1\"},",
                                "{\"id\":4,\"kind\":\"firm\"}]}")
                        .read();

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.columns().accounts().size()).isEqualTo(2);
        assertThat(intake.columns().accounts().claims(Claim.NAME, 0)).containsExactly("kira b");
        assertThat(intake.columns().accounts().createdDay(0)).isEqualTo(20454);
        assertThat(holders(intake.columns(), "email", "k@x.example")).isEqualTo(1);
        assertThat(holders(intake.columns(), "transfer", "T1")).isEqualTo(2);
        ObservableType transfer = intake.columns().types().byName("transfer");
        assertThat(transfer.group()).isEqualTo(IndependenceGroup.PEOPLE);
        assertThat(transfer.standing()).isEqualTo(Standing.EXCLUSIVE);
    }

    @Test
    void aTableMayJustHaveAnotherFileNameAndASourceMayLieInAFileOfItsOwn() {
        Intake intake =
                folder().with(
                                "samehand.yaml",
                                "files:",
                                "  - {files: people.csv, table: accounts}",
                                "  - {files: log.csv, source: acme.yaml}")
                        .with(
                                "acme.yaml",
                                "source: acme",
                                "about: sign-ins of the Acme portal",
                                "emit:",
                                "  - {table: sign_ins, columns: {account_id: user, at: when, ip: addr}}")
                        .with("people.csv", "account_id,email", "a1,k@x.example")
                        .with("log.csv", "user,when,addr", "a1,2026-05-01,198.51.100.1")
                        .with("payments.csv", "account_id,destination", "a1,@kira")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThat(size(intake.columns(), "ip")).isEqualTo(1);
        assertThat(size(intake.columns(), "payout")).isEqualTo(1);
    }

    @Test
    void aMappingMayLieOutsideOfTheFolder() {
        new Folder(directory.resolve("maps"))
                .with("m.yaml", "files: [{files: people.csv, table: accounts}]");
        Folder data = new Folder(directory.resolve("data")).with("people.csv", "account_id", "a1");

        IntakeOptions options =
                IntakeOptions.defaults().withMapping(directory.resolve("maps/m.yaml"));
        Intake intake = EvidenceFolder.open(data.path(), options).read(Progress.silent());

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThatThrownBy(() ->
                        EvidenceFolder.open(
                                data.path(), options.withMapping(directory.resolve("none"))))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("Name a mapping file");
    }

    @Test
    void patternsThatMatchNothingAreTold() {
        Intake intake =
                folder().with("samehand.yaml", "files: [{files: peple.csv, table: accounts}]")
                        .with("accounts.csv", "account_id", "a1")
                        .read();

        assertThat(intake.warnings())
                .containsExactly("the mapping's files peple.csv match no file");
    }

    @Test
    void logsDescribeAnAccountInEveryRecordAndItIsTakenOnce() {
        String record = "{\"userId\":\"u1\",\"userPrincipalName\":\"k@x.example\",";
        Intake intake =
                folder().with("samehand.yaml", "files: [{files: e.ndjson, source: entra-sign-ins}]")
                        .with(
                                "e.ndjson",
                                record + "\"createdDateTime\":\"2026-05-01T00:00:00Z\"}",
                                record + "\"createdDateTime\":\"2026-05-02T00:00:00Z\"}")
                        .read();

        assertThat(size(intake.columns(), "email")).isEqualTo(1);
        assertThat(intake.marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "file: []~has no file; possible are files, types",
                "files: [{files: a.csv}]~files[0] lacks table",
                "files: [{files: a.csv, table: account}]~is no table; there are accounts",
                "files: [{files: a.csv, source: okta}]~is no source; there are entra-sign-ins",
                "files: [{files: a.csv, table: accounts, columns: {email: x}}]~lacks account_id",
                "files: [{files: a.csv, table: accounts, columns: {account_id: x, mail: y}}]~has no column mail; it has",
                "files: [{files: a.csv, table: accounts, accounts: all}]~must be known",
                "files: [{files: '[', table: accounts}]~no pattern of file names",
                "types: [{name: email, group: people, standing: shared}]~is taken already",
                "types: [{name: x, group: folk, standing: shared}]~must be one of [contact",
                "files: {a: b}~must be a list",
                "'files: ['~not proper YAML in line",
                "files: [{files: a, table: accounts, columns: {account_id: {field: x, as: epoch}}}]~epoch_seconds",
                "files: [{files: a, source: okta-system-log, emit: []}]~names a source"
            })
    void aWrongMappingIsNamedWithPlaceAndRemedy(String yaml, String message) {
        folder().with("accounts.csv", "account_id", "a1").with("samehand.yaml", yaml);

        assertThatThrownBy(() -> folder().open())
                .isInstanceOf(IntakeException.class)
                .hasMessageStartingWith("samehand.yaml")
                .hasMessageContaining(message);
    }

    private Folder folder() {
        return new Folder(directory);
    }

    /** Logs say who the account is in every record, and in every file anew. */
    @Test
    void whatLogsRepeatOfAnAccountIsOneDescription() {
        String[] log = {"user,mail,ip", "u1,a@x.example,203.0.113.7", "u1,a@x.example,203.0.113.8"};
        Folder folder =
                new Folder(directory)
                        .with("monday.csv", log)
                        .with("tuesday.csv", log)
                        .with(
                                "samehand.yaml",
                                "files:",
                                "  - files: '*.csv'",
                                "    emit:",
                                "      - table: accounts",
                                "        columns: {account_id: user, email: mail}",
                                "      - table: observations",
                                "        columns: {account_id: user, type: {constant: ip}, value: ip}");

        assertThat(folder.read().marks()).isEmpty();

        folder.with("wednesday.csv", "user,mail,ip", "u1,b@x.example,203.0.113.7");
        assertThat(folder.read().marks())
                .singleElement()
                .matches(mark -> mark.what().contains("described before") && mark.count() == 1);
    }
}
