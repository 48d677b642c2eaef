package dev.samehand.evaluate;

/**
 * How one kind of honest account fares.
 *
 * @param kind as {@code truth.csv} has it
 * @param accounts of this kind
 * @param reported those that are members of any reported network, suspected or innocent
 * @param eligible those that were wrongly called eligible
 */
public record HonestKind(String kind, int accounts, int reported, int eligible) {

    /** Wrongly eligible among all of the kind. */
    public double rate() {
        return accounts == 0 ? 0 : (double) eligible / accounts;
    }

    /** One-sided 95 % upper bound of the rate (Clopper–Pearson). */
    public double upperBound() {
        return ClopperPearson.upper(eligible, accounts);
    }

    HonestKind plus(HonestKind other) {
        return new HonestKind(
                kind,
                accounts + other.accounts,
                reported + other.reported,
                eligible + other.eligible);
    }
}
