package dev.samehand.bench.field;

import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.Standing;
import dev.samehand.model.ValueHash;
import java.util.Arrays;

/** Two ways of taking records for accounts, the same for every set. */
final class RecordLinking {

    private RecordLinking() {}

    /**
     * The engine as it is: every field is an exclusive type of its own, and equal values are shared
     * ones.
     */
    static int[] asAccounts(RecordSet set) {
        ObservableTypes types = ObservableTypes.standard();
        IndependenceGroup[] groups = IndependenceGroup.values();
        for (int field = 0; field < set.fields(); field++) {
            types = types.with("field_" + field, groups[field % groups.length], Standing.EXCLUSIVE);
        }
        ColumnsBuilder builder = new ColumnsBuilder(types);
        for (int record = 0; record < set.size(); record++) {
            int account = builder.account("%08d".formatted(record));
            for (int field = 0; field < set.fields(); field++) {
                String value = set.field()[record][field];
                if (!value.isEmpty()) {
                    builder.observe(
                            account, builder.type("field_" + field), ValueHash.of(value), 0);
                }
            }
        }
        Columns columns = builder.build();
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        int[] found = new int[set.size()];
        Arrays.setAll(
                found,
                account -> {
                    int network = networks.networkOf(account);
                    return network < 0 ? account : set.size() + network;
                });
        return found;
    }

    /**
     * Candidates by rare words, likeness of letters by fields, weights learnt without labels, and
     * the engine's communities at the price stated in {@link SplinkEdges}. Of two lists that name
     * nobody twice, a pair must be the best of both its records.
     */
    static int[] byLikeness(RecordSet set) {
        Candidates candidates = Candidates.of(set, Tokens.words(set));
        byte[] levels = Comparison.levels(set, candidates);
        double[] bits = Mixture.bits(levels, set.fields(), candidates.size());
        ScoredPairs pairs =
                new ScoredPairs(set.truth(), candidates.left(), candidates.right(), bits);
        return (set.twoLists() ? bestOfBoth(pairs) : pairs)
                .communities(SplinkEdges.PRIOR, SplinkEdges.PRICE);
    }

    private static ScoredPairs bestOfBoth(ScoredPairs pairs) {
        int[] best = new int[pairs.nodes()];
        Arrays.fill(best, -1);
        double[] bits = pairs.bits();
        for (int pair = 0; pair < bits.length; pair++) {
            for (int node : new int[] {pairs.left()[pair], pairs.right()[pair]}) {
                if (best[node] < 0 || bits[pair] > bits[best[node]]) {
                    best[node] = pair;
                }
            }
        }
        double[] kept = bits.clone();
        Arrays.setAll(
                kept,
                pair ->
                        best[pairs.left()[pair]] == pair && best[pairs.right()[pair]] == pair
                                ? bits[pair]
                                : -SplinkEdges.PRIOR);
        return pairs.with(kept);
    }
}
