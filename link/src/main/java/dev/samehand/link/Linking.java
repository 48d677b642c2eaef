package dev.samehand.link;

import dev.samehand.model.Columns;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import java.util.BitSet;

/**
 * The engine's door: columns in, networks out.
 *
 * <p>The stages, each in a file of its own: {@link Grouping}, {@link Weights}, {@link Sharing} and
 * {@link Leiden} and {@link NetworkSearch}, {@link LocalEvidence} with {@link Families}.
 */
public final class Linking {

    private Linking() {}

    /** Finds the networks of a population. The same columns give the same networks, to the bit. */
    public static Networks compute(Columns columns, Priors priors, Progress progress) {
        int accounts = columns.accounts().size();
        progress.begin("grouping observations", columns.observations().size(), "observations");
        Holdings holdings = Grouping.compute(columns.observations(), accounts);
        progress.begin("weighing shared values", holdings.values(), "values");
        Weights weights = Weights.compute(holdings, priors, columns.knownValues());
        Families families = new Families(columns.types());
        progress.begin("finding networks", accounts, "accounts");
        int threshold = priors.threshold(accounts);
        return new Networks(
                holdings,
                windows(columns),
                located(columns),
                weights,
                families,
                threshold,
                NetworkSearch.compute(holdings, weights, families, threshold));
    }

    private static int[] windows(Columns columns) {
        int passage = columns.types().byName(ObservableTypes.PASSAGE).code();
        int[] windows = new int[columns.accounts().size()];
        for (int account : columns.observations().of(passage).account()) {
            windows[account]++;
        }
        return windows;
    }

    private static BitSet located(Columns columns) {
        int ip = columns.types().byName(ObservableTypes.IP).code();
        BitSet located = new BitSet(columns.accounts().size());
        for (int account : columns.observations().of(ip).account()) {
            located.set(account);
        }
        return located;
    }
}
