package dev.samehand.assess;

import dev.samehand.model.Finding;
import java.util.List;

/** Finds the findings of one account among those of millions, which stand in its order. */
final class Findings {

    private Findings() {}

    /**
     * The findings of an account.
     *
     * @param findings of all accounts in ascending order, as {@code Columns} has them
     */
    static List<Finding> of(List<Finding> findings, int account) {
        int from = firstFrom(findings, account);
        int to = from;
        while (to < findings.size() && findings.get(to).account() == account) {
            to++;
        }
        return findings.subList(from, to);
    }

    private static int firstFrom(List<Finding> findings, int account) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (findings.get(middle).account() < account) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
