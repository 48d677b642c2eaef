package dev.samehand.intake;

import static dev.samehand.intake.Seen.holders;
import static dev.samehand.intake.Seen.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vendors' fixtures and worlds by another hand, where they are at hand. */
class SharedDataTest {

    @TempDir Path directory;

    @Test
    void entraSignInsAreReadFromPagesAndFromTheDiagnosticStream() throws IOException {
        Path fixtures = Shared.path("data/platform/fixtures");
        Files.copy(fixtures.resolve("entra-signins-graph.json"), directory.resolve("page.json"));
        Files.copy(
                fixtures.resolve("entra-signins-diagnostic.ndjson"), directory.resolve("s.ndjson"));
        Intake intake =
                new Folder(directory)
                        .with(
                                "samehand.yaml",
                                "files: [{files: ['*.json', '*.ndjson'], source: entra-sign-ins}]")
                        .read();

        Columns columns = intake.columns();
        assertThat(intake.rejected()).isEmpty();
        assertThat(columns.accounts().size()).isEqualTo(2);
        assertThat(columns.accounts().claims(Claim.NAME, 0)).containsExactly("max dev");
        assertThat(holders(columns, "email", "max.dev@example.test")).isEqualTo(1);
        assertThat(holders(columns, "ip", "203.0.113.7")).isEqualTo(2);
        assertThat(size(columns, "ip")).as("two successes in each carrier").isEqualTo(4);
        assertThat(size(columns, "device")).as("empty device ids are absent").isZero();
        assertThat(intake.marks()).singleElement().extracting(Mark::count).isEqualTo(2L);
    }

    @Test
    void theOktaSystemLogIsRead() throws IOException {
        Path fixtures = Shared.path("data/platform/fixtures");
        Files.copy(fixtures.resolve("okta-system-log.json"), directory.resolve("okta.json"));
        Intake intake =
                new Folder(directory)
                        .with(
                                "samehand.yaml",
                                "files: [{files: okta.json, source: okta-system-log}]")
                        .read();

        Columns columns = intake.columns();
        assertThat(intake.rejected()).isEmpty();
        assertThat(columns.accounts().id(0)).isEqualTo("00u1testuser0001");
        assertThat(holders(columns, "email", "max.dev@example.test")).isEqualTo(1);
        assertThat(holders(columns, "ip", "203.0.113.7")).isEqualTo(1);
        assertThat(holders(columns, "device", "541daf91d15bef64a7e08c946fd9a9d0")).isEqualTo(1);
        assertThat(holders(columns, "device", "4ce1a2c2e1")).isEqualTo(1);
        assertThat(holders(columns, "asn", "64500")).isEqualTo(1);
    }

    @Test
    void theEmployersWorldIsReadWithoutLoss() {
        Path world = Shared.path("data/worlds/employer-1500/evidence");
        Intake intake =
                EvidenceFolder.open(world, IntakeOptions.defaults()).read(Progress.silent());

        assertThat(intake.columns().accounts().size()).isEqualTo(1500);
        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.warnings()).isEmpty();
        assertThat(intake.files()).allMatch(file -> file.problem().isEmpty());
    }

    @Test
    void theAirdropIsReadWithItsMapping() {
        Path airdrop = Shared.path("data/graph/hop-airdrop-sybil");
        Path mapping = Path.of("../examples/hop-airdrop/samehand.yaml");
        Intake intake =
                EvidenceFolder.open(airdrop, IntakeOptions.defaults().withMapping(mapping))
                        .read(Progress.silent());

        assertThat(intake.columns().accounts().size()).isEqualTo(43_052);
        assertThat(size(intake.columns(), "transfer")).isGreaterThan(300_000);
        assertThat(intake.rejected()).isEmpty();
    }
}
