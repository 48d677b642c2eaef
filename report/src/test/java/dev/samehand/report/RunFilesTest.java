package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFilesTest {

    @TempDir Path dir;

    private final Run run = Specimens.run(21, 3, 2);

    private RunFiles files() {
        Results.write(run, dir);
        return RunFiles.open(dir);
    }

    @Test
    void anAccountIsExplainedByAllItsEvidence() {
        Member member = network(1).members().getFirst();
        Explained.OfAccount answer = files().explain(id(member));
        assertThat(answer.membership())
                .hasValueSatisfying(
                        found -> assertThat(found.bits()).isEqualTo(Bits.text(member.bits())));
        assertThat(answer.evidence()).hasSameSizeAs(member.evidence());
        assertThat(answer.lines()).anySatisfy(line -> assertThat(line).contains("one hand: "));
    }

    @Test
    void realBitsAreToldOnlyWhereDecisionsWereLearnedFrom() {
        String account = id(network(1).members().getFirst());
        assertThat(String.join(" ", files().explain(account).lines()))
                .contains(" (not calibrated); ")
                .doesNotContain("real bits");
        Results.write(Specimens.calibrated(21, 3, 2), dir.resolve("learned"));
        assertThat(String.join(" ", RunFiles.open(dir.resolve("learned")).explain(account).lines()))
                .contains(" real bits; ")
                .doesNotContain("not calibrated");
    }

    @Test
    void twoAccountsOfACellShareWhatBothHold() {
        Member a = network(1).members().get(0);
        Member b = network(1).members().get(1);
        List<Long> common =
                a.evidence().stream()
                        .map(Evidence::value)
                        .filter(value -> value != 0)
                        .filter(value -> b.evidence().stream().anyMatch(e -> e.value() == value))
                        .toList();
        Explained.OfPair answer = files().explain(id(a), id(b));
        assertThat(answer.together()).isTrue();
        assertThat(answer.shared())
                .hasSameSizeAs(common)
                .allSatisfy(shared ->
                        assertThat(shared.first().value()).isEqualTo(shared.second().value()));
        assertThat(answer.way()).isEmpty();
    }

    @Test
    void accountsOfDifferentNetworksAreNotTogether() {
        Explained.OfPair answer =
                files().explain(
                                id(network(1).members().getFirst()),
                                id(network(2).members().getFirst()));
        assertThat(answer.together()).isFalse();
        assertThat(answer.shared()).isEmpty();
        assertThat(answer.lines()).contains("This run does not put them together.");
    }

    @Test
    void aNearMissIsToldOfTheAccountAndOfTheNetwork() {
        String near = run.accounts().id(run.assessment().nearMisses().getFirst().account());
        assertThat(files().explain(near).membership()).isEmpty();
        assertThat(files().explain(near).nearlyJoined()).hasSize(1);
        String member = id(network(1).members().getFirst());
        assertThat(files().explain(member).nearby()).hasSize(1);
        assertThat(files().explain(near, member).near()).hasSize(1);
    }

    @Test
    void anUnknownAccountIsSaidToBeInNoNetwork() {
        assertThat(files().explain("nobody").lines().getFirst())
                .startsWith("nobody is in no network of this run");
    }

    @Test
    void aDirectoryWithoutResultsIsNamed() {
        assertThatThrownBy(() -> RunFiles.open(dir.resolve("elsewhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elsewhere has no networks.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {MembersCsv.NAME, NetworksCsv.NAME, EvidenceCsv.NAME, NearCsv.NAME})
    void aFileThatIsNotAsItWasWrittenIsNamed(String name) throws IOException {
        String member = id(network(1).members().getFirst());
        RunFiles files = files();
        for (String junk : List.of("\0\u001b[2J,\u00ff\nx,y\n", "a,b\n\"never closed", "a\n1\n")) {
            Files.writeString(dir.resolve(name), junk);
            assertThatThrownBy(() -> files.explain(member))
                    .isInstanceOf(DamagedResults.class)
                    .hasMessageContaining(name + " is not as it was written")
                    .hasMessageContaining("samehand scan");
        }
    }

    private AssessedNetwork network(int rank) {
        return run.assessment().networks().get(rank - 1);
    }

    private String id(Member member) {
        return run.accounts().id(member.account());
    }
}
