package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void vectorsRankAsThePlainLoopsDo() {
        assumeThat(ModuleLayer.boot().findModule("jdk.incubator.vector"))
                .as("java runs without --add-modules jdk.incubator.vector")
                .isPresent();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int words = RarePassages.PASSAGE; words <= 120; words++) {
            int[] word = random.ints(words + 3, 0, 1 + random.nextInt(50)).toArray();
            word[3 + random.nextInt(words)] = Ranks.NONE;
            assertThat(keys(new VectorRanks(), word, 3))
                    .as("%d words", words)
                    .isEqualTo(keys(new PlainRanks(), word, 3));
        }
    }

    @Test
    void eachWindowHasAKeyThatItsWordsAloneDecide() {
        SplittableRandom random = new SplittableRandom(4);
        int[] word = random.ints(500).toArray();
        int[] keys = keys(new PlainRanks(), word, 0);
        int windows = word.length - RarePassages.PASSAGE + 1;
        for (int w = 0; w < windows; w++) {
            int from = w;
            int[] alone = Arrays.copyOfRange(word, w, w + RarePassages.PASSAGE);
            int[] own =
                    Arrays.stream(keys(new PlainRanks(), alone, 0)).map(k -> k + from).toArray();
            assertThat(own).isNotEmpty();
            assertThat(keys).contains(own);
        }
        assertThat(keys.length / (double) windows).isBetween(0.3, 0.37);
    }

    private static int[] keys(Ranks ranks, int[] word, int from) {
        int words = word.length - from;
        int runs = words - RarePassages.KEY + 1;
        int[] lowest = new int[words + Ranks.ROOM];
        int[] ends = new int[words + Ranks.ROOM];
        int[] chosen = new int[words + Ranks.ROOM];
        ranks.rank(word, from, words, lowest, ends);
        Arrays.fill(lowest, 0, Ranks.AROUND, Ranks.NONE);
        Arrays.fill(lowest, runs, runs + Ranks.AROUND, Ranks.NONE);
        return Arrays.copyOf(chosen, ranks.keys(lowest, ends, runs, chosen));
    }
}
