package dev.samehand.evaluate.baseline;

/**
 * Which components a baseline reports.
 *
 * @param accounts smallest number of accounts
 * @param names smallest number of different full names, which keeps spare accounts of one person
 *     out
 */
public record Least(int accounts, int names) {

    /** For people, such as {@code 5 accounts}. */
    public String words() {
        return names > 1 ? names + " names" : accounts + " accounts";
    }
}
