package dev.samehand.model;

import java.util.Comparator;

/**
 * Something noticed about one account. It never links by itself.
 *
 * @param account dense number of the account
 * @param kind the field's word, such as {@code ip-kvm}
 * @param strength how much weight an assessment may give it
 * @param text one sentence for people, without personal data
 */
public record Finding(int account, String kind, Strength strength, String text, int day) {

    /** By account, and then in an order that does not depend on the rows'. */
    static final Comparator<Finding> ORDER =
            Comparator.comparingInt(Finding::account)
                    .thenComparing(Finding::kind)
                    .thenComparing(Finding::text)
                    .thenComparingInt(Finding::day)
                    .thenComparing(Finding::strength);

    /** The same of the account of this number. */
    Finding of(int renumbered) {
        return new Finding(renumbered, kind, strength, text, day);
    }

    /** Strength of a finding, after the signal catalogue. */
    public enum Strength {
        CONTEXT,
        GOOD,
        STRONG
    }
}
