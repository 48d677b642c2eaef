package dev.samehand.evaluate.baseline;

import dev.samehand.evaluate.Reported;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;

/**
 * Whoever shares any identifier of an exclusive type belongs together, and so on from account to
 * account: what a database query with connected components gives. Phones, addresses, devices,
 * references and links count; networks, payouts and texts do not.
 */
public final class AnyIdentifier {

    private AnyIdentifier() {}

    /**
     * The components.
     *
     * @param mostHolders values with more holders are ignored
     * @param least smaller components are not reported
     */
    public static Reported link(Columns columns, int mostHolders, Least least) {
        int accounts = columns.accounts().size();
        UnionFind sets = new UnionFind(accounts);
        for (ObservableType type : columns.types().all()) {
            if (type.exclusive()) {
                join(
                        Holders.of(columns.observations().of(type.code()), accounts),
                        sets,
                        mostHolders);
            }
        }
        return Components.of(columns.accounts(), sets, least);
    }

    private static void join(Holders holders, UnionFind sets, int mostHolders) {
        for (int value = 0; value < holders.values(); value++) {
            int first = holders.start()[value];
            if (holders.count(value) <= mostHolders) {
                for (int i = first + 1; i < holders.start()[value + 1]; i++) {
                    sets.join(holders.account()[first], holders.account()[i]);
                }
            }
        }
    }
}
