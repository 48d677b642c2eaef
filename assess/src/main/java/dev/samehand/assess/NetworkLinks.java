package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The links to draw: for each shared value its holders in a row, the strongest values first; those
 * that hold the network together always, others while there is room.
 */
final class NetworkLinks {

    /** Links per network in result files, beyond those that hold it together. */
    static final int MOST_EXTRA = 400;

    private final NetworkFacts facts;
    private final int[] root;
    private final List<Link> links = new ArrayList<>();
    private int extra;

    private NetworkLinks(NetworkFacts facts) {
        this.facts = facts;
        root = new int[facts.size()];
        Arrays.setAll(root, i -> i);
    }

    static List<Link> of(NetworkFacts facts) {
        NetworkLinks links = new NetworkLinks(facts);
        Map<Integer, Tie> strongest = strongest(facts);
        List<SharedValue> values = new ArrayList<>(facts.shared);
        values.removeIf(value -> bits(value, strongest) <= 0);
        values.sort(
                Comparator.comparingInt((SharedValue value) -> -bits(value, strongest))
                        .thenComparingInt(SharedValue::number));
        for (SharedValue value : values) {
            links.add(value, bits(value, strongest));
        }
        return List.copyOf(links.links);
    }

    private static int bits(SharedValue value, Map<Integer, Tie> strongest) {
        Tie tie = strongest.get(value.number());
        return tie == null ? 0 : tie.countedBits();
    }

    private static Map<Integer, Tie> strongest(NetworkFacts facts) {
        Map<Integer, Tie> strongest = new HashMap<>();
        for (List<Tie> ties : facts.ties) {
            for (Tie tie : ties) {
                strongest.merge(
                        tie.valueNumber(),
                        tie,
                        (a, b) -> a.countedBits() >= b.countedBits() ? a : b);
            }
        }
        return strongest;
    }

    private void add(SharedValue value, int bits) {
        int[] holders = value.holdersHere();
        for (int i = 1; i < holders.length; i++) {
            boolean joins = join(holders[i - 1], holders[i]);
            if (joins || extra < MOST_EXTRA) {
                extra += joins ? 0 : 1;
                links.add(link(value, bits, holders[i - 1], holders[i]));
            }
        }
    }

    private Link link(SharedValue value, int bits, int a, int b) {
        Tie tieA = tie(a, value.number());
        Tie tieB = tie(b, value.number());
        return new Link(
                facts.members[a],
                facts.members[b],
                value.type(),
                value.value(),
                value.holders(),
                bits,
                Day.earlier(tieA.firstDay(), tieB.firstDay()),
                Day.later(tieA.lastDay(), tieB.lastDay()));
    }

    private Tie tie(int member, int number) {
        for (Tie tie : facts.ties.get(member)) {
            if (tie.valueNumber() == number) {
                return tie;
            }
        }
        throw new AssertionError("member " + member + " does not hold value " + number);
    }

    private boolean join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        root[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        return rootA != rootB;
    }

    private int find(int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
