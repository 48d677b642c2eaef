package dev.samehand.bench.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.bench.measure.Agreement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLinkingTest {

    @Test
    void rareLettersInCommonCountMoreThanCommonOnes() {
        RecordSet set =
                new RecordSet(
                        new String[][] {{"ab"}, {"ab"}, {"cd"}, {"cd ab"}}, new int[4], new int[4]);
        Tokens grams = Tokens.grams(set, 0);
        // ^ab and ab$ have three holders of four, ^cd and cd$ two: 0.415 and 1 bit each
        double ab = Math.log(4 / 3.0) / Math.log(2);
        assertThat(grams.likeness(0, 1)).isEqualTo(1);
        assertThat(grams.likeness(0, 2)).isZero();
        assertThat(grams.likeness(0, 3)).isCloseTo(ab / (ab + 1), within(1e-12));
        assertThat(grams.likeness(2, 3)).isCloseTo(1 / (ab + 1), within(1e-12));
    }

    @Test
    void misspeltRecordsAreFoundWithoutLabels() {
        RecordSet set = misspelt(400, 5);
        Agreement agreement = Agreement.of(set.truth(), RecordLinking.byLikeness(set));
        assertThat(agreement.pairs().precision()).isGreaterThan(0.95);
        assertThat(agreement.pairs().recall()).isGreaterThan(0.9);
    }

    @Test
    void equalFieldsAreEvidenceForTheEngineAsItIs() {
        RecordSet set = misspelt(400, 5);
        Agreement agreement = Agreement.of(set.truth(), RecordLinking.asAccounts(set));
        assertThat(agreement.pairs().precision()).isGreaterThan(0.95);
        assertThat(agreement.pairs().recall()).isGreaterThan(0.2);
    }

    @Test
    void whatIsNotThereIsSkippedWithALine(@TempDir Path nothing) {
        assertThat(RecordSets.markdown(nothing))
                .contains("Skipped: FEBRL 1 is not in")
                .contains("Skipped: Senzing truth set is not in");
        assertThat(SplinkEdges.markdown(nothing)).startsWith("Skipped: ").endsWith("\n");
    }

    /** Pairs of records with four fields, the second of each with a letter changed in one. */
    private static RecordSet misspelt(int pairs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[][] field = new String[2 * pairs][];
        int[] truth = new int[2 * pairs];
        for (int i = 0; i < pairs; i++) {
            String[] one = new String[4];
            Arrays.setAll(one, f -> word(random));
            String[] two = one.clone();
            int changed = random.nextInt(4);
            two[changed] = two[changed].substring(0, 6) + "x" + two[changed].substring(7);
            field[2 * i] = one;
            field[2 * i + 1] = two;
            truth[2 * i] = i;
            truth[2 * i + 1] = i;
        }
        return new RecordSet(field, truth, new int[2 * pairs]);
    }

    private static String word(SplittableRandom random) {
        char[] letters = new char[8];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('a' + random.nextInt(20));
        }
        return new String(letters);
    }
}
