package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    @TempDir Path parent;

    private Path evidence;

    @BeforeEach
    void prepare() throws IOException {
        evidence = Files.createDirectories(parent.resolve("march/evidence"));
    }

    @Test
    void aFolderCalledEvidenceIsNamedAfterItsParent() {
        assertThat(RunDirectory.title(evidence)).isEqualTo("march");
        assertThat(RunDirectory.title(parent.resolve("march"))).isEqualTo("march");
        assertThat(RunDirectory.title(evidence.resolve("../other/."))).isEqualTo("other");
        assertThat(RunDirectory.usual(evidence)).isEqualTo(Path.of("samehand-results", "march"));
    }

    @Test
    void resultsMayLieBesideTheEvidence() {
        assertThatCode(() -> RunDirectory.check(parent.resolve("march/results"), evidence))
                .doesNotThrowAnyException();
    }

    @Test
    void resultsNeverLieInTheEvidenceOrAroundIt() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), evidence);
        refused(evidence, "Evidence is never written to");
        refused(evidence.resolve("new/results"), "Evidence is never written to");
        refused(link.resolve("results"), "Evidence is never written to");
        refused(parent.resolve("march"), "Evidence is never written to");
    }

    @Test
    void onlyAnEarlierRunIsReplaced() throws IOException {
        Path results = Files.createDirectories(parent.resolve("results"));
        assertThatCode(() -> RunDirectory.check(results, evidence)).doesNotThrowAnyException();

        Files.writeString(results.resolve("letter.txt"), "mine");
        refused(results, "holds files that are not the results of a run");

        Files.writeString(results.resolve("run.json"), "{}");
        assertThatCode(() -> RunDirectory.check(results, evidence)).doesNotThrowAnyException();
        refused(Files.writeString(parent.resolve("file"), ""), "is a file");
    }

    private void refused(Path results, String why) {
        assertThatThrownBy(() -> RunDirectory.check(results, evidence))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }
}
