package dev.samehand.link;

import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.util.List;

/** The engine's door: columns in, networks out. The stages stand in the description of the room. */
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
                Extent.windows(columns),
                Extent.located(columns),
                weights,
                families,
                threshold,
                NetworkSearch.compute(holdings, weights, families, threshold));
    }

    /** What the data of a run say of observable types; no run weighs by it unless it is told to. */
    public static List<Estimate> estimate(Columns columns, Networks networks, Priors priors) {
        return Expectation.compute(networks.holdings(), columns.observations(), priors);
    }
}
