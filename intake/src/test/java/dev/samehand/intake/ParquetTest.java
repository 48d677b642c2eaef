package dev.samehand.intake;

import static dev.samehand.intake.Seen.holders;
import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import dev.samehand.model.InputFile;
import dev.samehand.model.RejectedRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {

    @TempDir Path directory;

    @Test
    void parquetIsReadLikeAnyOtherTableAndIdsKeepTheirZeros() throws SQLException {
        write(
                "accounts.parquet",
                """
                SELECT '0000666' AS account_id, TIMESTAMP '2026-01-05 10:00:00' AS created_at,
                       'one@example.org' AS Email, 7 AS shoe_size
                UNION ALL SELECT '666', NULL, 'ONE@example.org', 8\
                """);

        Intake intake = new Folder(directory).read();

        assertThat(intake.columns().accounts().size()).isEqualTo(2);
        assertThat(holders(intake.columns(), "email", "one@example.org")).isEqualTo(2);
        assertThat(intake.files().getFirst().problem()).isEmpty();
        assertThat(intake.files().getFirst().rows()).isEqualTo(2);
        assertThat(intake.warnings())
                .anyMatch(warning -> warning.contains("shoe_size"))
                .anyMatch(warning -> warning.contains("UTC"));
    }

    @Test
    void whatStandsInAFieldIsNeverTakenForItsEnd() throws SQLException {
        write(
                "accounts.parquet",
                """
                SELECT 'a1' AS account_id, NULL AS phone, 'Zoë, "Z"' || chr(10) AS display_name,
                       '' AS country, 'one@example.org' AS email
                UNION ALL SELECT 'a' || chr(0) || '2', NULL, 'Ann', 'DE', 'two@example.org'
                UNION ALL SELECT NULL, NULL, NULL, NULL, NULL
                UNION ALL SELECT 'a3', NULL, NULL, NULL, 'one@example.org'\
                """);

        Intake intake = new Folder(directory).read();

        Accounts accounts = intake.columns().accounts();
        assertThat(accounts.find("a1")).isNotNegative();
        assertThat(accounts.claims(Claim.NAME, accounts.find("a1"))).containsExactly("zoe z");
        assertThat(holders(intake.columns(), "email", "one@example.org")).isEqualTo(2);
        assertThat(intake.rejected())
                .extracting(RejectedRow::line)
                .as("lines of rows without a usable id")
                .containsExactly(2L, 3L);
    }

    @Test
    void nestedFieldsAndListsOfParquetAreReachedByAMapping() throws SQLException {
        write(
                "logs.parquet",
                """
                SELECT {'id': 'u1', 'mail': 'one@example.org'} AS actor,
                       TIMESTAMPTZ '2026-01-05 10:00:00+00' AS at,
                       [{'ip': '198.51.100.9'}, {'ip': '198.51.100.10'}] AS chain,
                       ['AnyDesk', 'RustDesk'] AS programs\
                """);
        Folder folder =
                new Folder(directory)
                        .with(
                                "samehand.yaml",
                                "files:",
                                "  - files: logs.parquet",
                                "    emit:",
                                "      - table: sign_ins",
                                "        columns:",
                                "          account_id: actor.id",
                                "          at: at",
                                "          ip: \"chain[0].ip\"",
                                "      - table: devices",
                                "        columns:",
                                "          device_id: actor.id",
                                "          account_id: actor.id",
                                "          software: programs");

        Intake intake = folder.read();

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.files().getFirst().problem()).isEmpty();
        assertThat(holders(intake.columns(), "ip", "198.51.100.9")).isEqualTo(1);
        assertThat(intake.columns().findings().getFirst().kind()).isEqualTo("second-remote-tool");
    }

    @Test
    void brokenParquetIsNamedAndTheRestIsRead() {
        Folder folder =
                new Folder(directory)
                        .with("accounts.csv", "account_id", "a1")
                        .with("sign_ins.parquet", "this is no parquet");

        Intake intake = folder.read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        InputFile broken = intake.files().getLast();
        assertThat(broken.problem()).startsWith("is not proper Parquet");
        assertThat(broken.sha256()).hasSize(64);
    }

    @Test
    void aTextThatIsTooLongIsRejectedAndWhatStandsInItIsNeverTakenForRows() throws SQLException {
        write(
                "accounts.parquet",
                """
                SELECT 'a1' AS account_id, 'x' AS bio
                UNION ALL SELECT 'a2', repeat('"', 1048577) || chr(10) || '"forged","y"'
                UNION ALL SELECT 'a3', repeat('"', 1000) || chr(10) || '"forged","y"'
                                       || chr(10) || repeat('\uD83D\uDE00', 1048577)
                UNION ALL SELECT 'a4', 'z'\
                """);
        Folder folder =
                new Folder(directory)
                        .with(
                                "samehand.yaml",
                                "files:",
                                "  - files: accounts.parquet",
                                "    table: profiles",
                                "    columns: {account_id: account_id, text: bio}");

        Intake intake = folder.read();

        assertThat(intake.files().getFirst().rows()).isEqualTo(4);
        assertThat(intake.columns().accounts().size()).isEqualTo(4);
        assertThat(intake.columns().accounts().find("forged")).isNegative();
        assertThat(intake.rejected())
                .hasSize(2)
                .allMatch(row -> row.reason().startsWith("field of"));
    }

    private void write(String name, String query) throws SQLException {
        Path file = directory.resolve(name);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
        }
        assertThat(Files.exists(file)).isTrue();
    }
}
