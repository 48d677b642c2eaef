package dev.samehand.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.bench.kernel.SyntheticColumns;
import dev.samehand.bench.measure.Duck;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersTest {

    private static final Set<String> STRONG =
            Set.of("email", "phone", "device", "payout", "reference");

    @TempDir Path folder;

    @Test
    void theSqlAndTheKernelSeeTheSameSharedValuesAndCandidates() throws IOException {
        SharedWorld world = new SharedWorld(folder);
        world.write(3_000);
        Columns columns = OwnKernel.columns(world);
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        int[] shared = new int[1];
        Set<Long> candidates = new HashSet<>();
        networks.forEachValue((type, value, worth) -> {
            String name = columns.types().byCode(type).name();
            if (SyntheticColumns.types().contains(name)) {
                shared[0]++;
                if (STRONG.contains(name) && worth.holders() <= DuckSql.MOST_HOLDERS) {
                    pairs(networks.holders(worth.number()), candidates);
                }
            }
        });
        try (Duck duck = Duck.open()) {
            DuckSql.read(duck, world.accounts());
            DuckSql.pairs(duck);
            assertThat(duck.number("SELECT count(*) FROM shared")).isEqualTo(shared[0]);
            assertThat(duck.number("SELECT count(*) FROM candidate")).isEqualTo(candidates.size());
        }
        assertThat(candidates).hasSizeGreaterThan(50);
    }

    private static void pairs(int[] holders, Set<Long> pairs) {
        for (int i = 0; i < holders.length; i++) {
            for (int j = i + 1; j < holders.length; j++) {
                pairs.add((long) holders[i] << 32 | holders[j]);
            }
        }
    }

    @Test
    void everyPeerReadsTheSameAccountsAndAgreesOnWhatIsPlain() throws IOException {
        SharedWorld world = new SharedWorld(folder);
        world.write(5_000);
        for (Peer peer : List.of(new DuckSql(false), new DuckSql(true), new SharedIdentifiers())) {
            Stopwatch clock = new Stopwatch();
            Found found = peer.run(world, clock);
            assertThat(clock.laps()).isNotEmpty();
            assertThat(found.accounts()).isGreaterThanOrEqualTo(found.networks() * Found.LEAST);
        }
    }

    @Test
    void onlyNetworksLargerThanAHomeAreMeasured() {
        List<String> home = List.of("a", "b", "c", "d", "e");
        List<String> cell = List.of("k", "l", "m", "n", "o", "honest");
        Map<String, Integer> truth = Map.of("k", 1, "l", 1, "m", 1, "n", 1, "o", 1, "missed", 1);
        Found found = Found.of(List.of(home, cell), truth);
        assertThat(found.networks()).isEqualTo(1);
        assertThat(found.accounts()).isEqualTo(6);
        assertThat(found.precision()).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(found.recall()).isCloseTo(5 / 6.0, within(1e-12));
    }

    @Test
    void figuresOfAnotherProcessAreReadBackAndTheMedianCounts() {
        Found found = new Found(3, 20, 0.5, 0.25);
        List<String> lines = new ArrayList<>(List.of("what a library prints"));
        for (double seconds : new double[] {3, 1, 2}) {
            lines.add(new Figures(seconds, seconds * 2, 100, found).line());
        }
        assertThat(Figures.median(Figures.in(lines))).isEqualTo(new Figures(2, 4, 100, found));
    }

    @Test
    void aStepThatIsDoneIsNotRunAgain() throws IOException, InterruptedException {
        Steps steps = new Steps(folder);
        List<String> version = List.of(Entrants.javaHome(), "--version");
        List<String> first = steps.run("version", version);
        assertThat(first).isNotEmpty();
        Files.writeString(folder.resolve("version.txt"), "kept\n");
        assertThat(steps.run("version", version)).containsExactly("kept");
        assertThat(steps.run("broken", List.of(Entrants.javaHome(), "-no-such-option"))).isEmpty();
    }
}
