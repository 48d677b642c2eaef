package dev.samehand.evaluate.baseline;

import dev.samehand.evaluate.Reported;
import dev.samehand.model.Accounts;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairwise record linkage after Fellegi and Sunter (JASA 64, 1969) with term frequencies, and
 * connected components over the pairs above a threshold, as linkage libraries do it.
 *
 * <p>The weight of an agreement on a value is log2(accounts / holders) bits, less a fixed loss, at
 * most {@link #cap} for all agreements of one type together. Disagreement costs nothing: accounts
 * hold many values of a type, and the personas of one hand disagree on purpose. Blocking, as usual:
 * only pairs that agree on a value of at most {@value #MOST_HOLDERS} holders, of a type that may
 * give {@value #STRONG} bits or more, are scored; everything else that they agree on then counts
 * too. Memory: the holdings, and one entry for each pair above the least threshold.
 */
public final class FellegiSunter {

    public static final int LEAST_THRESHOLD = 14;

    private static final int MOST_HOLDERS = 100;
    private static final double STRONG = 10;

    /** log2(1/m): agreement is seen in nine of ten true pairs. */
    private static final double LOSS = 0.15;

    private final Accounts accounts;
    private final List<Holders> holders = new ArrayList<>();
    private final double[] caps;
    private final Holdings holdings;
    private long[] edges = new long[1024];
    private float[] edgeBits = new float[1024];
    private int edgeCount;

    private FellegiSunter(Columns columns) {
        accounts = columns.accounts();
        List<ObservableType> types =
                columns.types().all().stream().filter(ObservableType::links).toList();
        caps = types.stream().mapToDouble(type -> cap(type.name())).toArray();
        for (ObservableType type : types) {
            holders.add(Holders.of(columns.observations().of(type.code()), accounts.size()));
        }
        holdings = Holdings.of(holders, accounts.size());
    }

    /** Scores every candidate pair once; components for any threshold follow from it. */
    public static FellegiSunter score(Columns columns) {
        FellegiSunter linker = new FellegiSunter(columns);
        linker.scorePairs();
        return linker;
    }

    /**
     * The components of pairs with at least this many bits.
     *
     * @param least smaller components are not reported
     */
    public Reported link(double threshold, Least least) {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "thresholds start at %d bits: %s".formatted(LEAST_THRESHOLD, threshold));
        }
        UnionFind sets = new UnionFind(accounts.size());
        for (int i = 0; i < edgeCount; i++) {
            if (edgeBits[i] >= threshold) {
                sets.join((int) (edges[i] >>> 32), (int) edges[i]);
            }
        }
        return Components.of(accounts, sets, least);
    }

    /** Most bits that all agreements of a type may give, as is usual for such data. */
    private static double cap(String type) {
        return switch (type) {
            case "phone", "email", "device", "serial", "document", "face", "image" -> 16;
            case "payout", "commit_email", "reference", "url" -> 14;
            case "passage", "camera", "voice" -> 12;
            case "ip", "address" -> 6;
            case "email_stem", "phone_national" -> 4;
            case "ip_prefix" -> 2;
            default -> 8;
        };
    }

    private void scorePairs() {
        int[] seenBy = new int[accounts.size()];
        Arrays.fill(seenBy, -1);
        for (int account = 0; account < accounts.size(); account++) {
            for (int at = holdings.first(account); at < holdings.first(account + 1); at++) {
                int type = holdings.type(at);
                int value = holdings.value(at);
                Holders held = holders.get(type);
                if (caps[type] >= STRONG && held.count(value) <= MOST_HOLDERS) {
                    meet(account, held, value, seenBy);
                }
            }
        }
    }

    private void meet(int account, Holders held, int value, int[] seenBy) {
        for (int i = held.start()[value]; i < held.start()[value + 1]; i++) {
            int other = held.account()[i];
            if (other > account && seenBy[other] != account) {
                seenBy[other] = account;
                keep(account, other, bits(account, other));
            }
        }
    }

    private double bits(int a, int b) {
        double sum = 0;
        int i = holdings.first(a);
        int k = holdings.first(b);
        int type = -1;
        double ofType = 0;
        while (i < holdings.first(a + 1) && k < holdings.first(b + 1)) {
            int order = Long.compare(holdings.key(i), holdings.key(k));
            if (order == 0) {
                if (holdings.type(i) != type) {
                    sum += ofType;
                    type = holdings.type(i);
                    ofType = 0;
                }
                ofType = Math.min(caps[type], ofType + weight(type, holdings.value(i)));
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return sum + ofType;
    }

    private double weight(int type, int value) {
        double rarity = (double) accounts.size() / holders.get(type).count(value);
        return Math.max(0, Math.log(rarity) / Math.log(2) - LOSS);
    }

    private void keep(int a, int b, double bits) {
        if (bits < LEAST_THRESHOLD) {
            return;
        }
        if (edgeCount == edges.length) {
            edges = Arrays.copyOf(edges, edgeCount * 2);
            edgeBits = Arrays.copyOf(edgeBits, edgeCount * 2);
        }
        edges[edgeCount] = (long) a << 32 | b;
        edgeBits[edgeCount] = (float) bits;
        edgeCount++;
    }
}
