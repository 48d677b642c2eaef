package dev.samehand.link;

import dev.samehand.model.Columns;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Observations;
import dev.samehand.model.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The engine's door: columns in, networks out.
 *
 * <p>The stages, each in a file of its own: {@link Grouping}, {@link Weights}, {@link
 * NetworkSearch} with {@link Sharing}, {@link Leiden} and {@link Settling}, {@link LocalEvidence}
 * with {@link Families}.
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

    /** What the data of a run say of observable types; no run weighs by it unless it is told to. */
    public static List<Estimate> estimate(Columns columns, Networks networks, Priors priors) {
        return Expectation.compute(networks.holdings(), columns.observations(), priors);
    }

    /** Different windows of each account's text: a text given twice is as long as once. */
    private static int[] windows(Columns columns) {
        int passage = columns.types().byName(ObservableTypes.PASSAGE).code();
        Observations.Column column = columns.observations().of(passage);
        int[] windows = new int[columns.accounts().size()];
        if (column.size() == 0) {
            return windows;
        }
        int[] start = new int[windows.length + 1];
        for (int account : column.account()) {
            start[account + 1]++;
        }
        for (int account = 0; account < windows.length; account++) {
            start[account + 1] += start[account];
        }
        long[] byAccount = new long[column.size()];
        int[] next = start.clone();
        for (int i = 0; i < column.size(); i++) {
            byAccount[next[column.account()[i]]++] = column.value()[i];
        }
        for (int account = 0; account < windows.length; account++) {
            Arrays.sort(byAccount, start[account], start[account + 1]);
            for (int i = start[account]; i < start[account + 1]; i++) {
                boolean repeated = i > start[account] && byAccount[i] == byAccount[i - 1];
                windows[account] += repeated ? 0 : 1;
            }
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
