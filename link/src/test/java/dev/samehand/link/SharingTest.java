package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Bits;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {

    @Test
    void theBitsOfAValueAreSpreadOverItsHolders() {
        Rows rows = new Rows().strangers(30_000).share("phone", "x", Rows.ids("a", 5));
        Sharing sharing = among(rows, 5);
        assertThat(sharing.pairWeight).containsExactly(10 * Bits.ONE / 4.0);
        assertThat(sharing.valueNode).containsExactly(0, 1, 2, 3, 4);
        assertThat(sharing.nodeSize).containsOnly(1);
    }

    @Test
    void aValueWithOneHolderAmongTheAccountsIsLeftOut() {
        Rows rows = new Rows().strangers(30_000).share("phone", "x", Rows.ids("a", 5));
        assertThat(among(rows, 1).pairWeight).isEmpty();
    }

    @Test
    void aValueWithTooManyHoldersIsLeftOut() {
        int most = Sharing.MOST_HOLDERS;
        Rows rows = new Rows().strangers(30_000).share("phone", "x", Rows.ids("a", most + 1));
        assertThat(among(rows, most + 1).pairWeight).isEmpty();
        assertThat(among(rows, most).pairWeight).hasSize(1);
    }

    /** What a fold of a fold says of the accounts behind it is what one fold says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void foldingTwiceIsFoldingOnce(long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        for (int i = 0; i < 400; i++) {
            rows.seen("a-" + random.nextInt(30), "phone", "phone " + random.nextInt(60));
        }
        Sharing plain = among(rows, 30);
        int[] first = numbered(random, 30, 9);
        int[] second = numbered(random, 9, 3);
        int[] both = Arrays.stream(first).map(group -> second[group]).toArray();
        Sharing twice = plain.fold(first, 9).fold(second, 3);
        Sharing once = plain.fold(both, 3);
        assertThat(twice.nodeSize).as("seed %d", seed).isEqualTo(once.nodeSize);
        assertThat(twice.valueStart).as("seed %d", seed).isEqualTo(once.valueStart);
        assertThat(twice.valueNode).as("seed %d", seed).isEqualTo(once.valueNode);
        assertThat(twice.valueCount).as("seed %d", seed).isEqualTo(once.valueCount);
        assertThat(Arrays.stream(once.valueCount).sum()).isEqualTo(plain.valueNode.length);
    }

    /** Groups without gaps: the first nodes have one each. */
    private static int[] numbered(Random random, int nodes, int groups) {
        return IntStream.range(0, nodes)
                .map(i -> i < groups ? i : random.nextInt(groups))
                .toArray();
    }

    private static Sharing among(Rows rows, int accounts) {
        Holdings holdings = rows.holdings();
        Weights weights = Weights.compute(holdings, Priors.standard(), java.util.List.of());
        Slots slots = new Slots(holdings);
        slots.collect(IntStream.range(0, accounts).toArray());
        return Sharing.among(accounts, slots, weights);
    }
}
