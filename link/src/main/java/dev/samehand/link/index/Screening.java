package dev.samehand.link.index;

import dev.samehand.link.Tie;
import java.util.List;

/**
 * What the index says of a newcomer.
 *
 * @param account its number in the index, or -1 if it is not in it
 * @param provisional whether the next link run may say otherwise: the newcomer or some of what it
 *     shares came, or went, after the last run
 * @param threshold bits that a member needs against its own network
 * @param reachable bits that it would have if everyone who shares something were one network: below
 *     the threshold it can be in none
 * @param shared the values that it shares with anybody
 * @param networks its evidence against each network that holds any of them, the strongest first
 * @param unattached its evidence against all accounts together that share something and are in no
 *     network
 */
public record Screening(
        int account,
        boolean provisional,
        int threshold,
        int reachable,
        List<Shared> shared,
        List<Against> networks,
        Against unattached) {

    /** Holders that are named, at most; the count is of all. */
    public static final int MOST_NAMED = 16;

    /** Networks that are reported, at most: the strongest. */
    public static final int MOST_NETWORKS = 64;

    /**
     * A value that others hold.
     *
     * @param type code of the observable type
     * @param windows windows of text that a passage stands for; 1 otherwise
     * @param holders accounts that hold it, the newcomer among them; of a value that counts nothing
     *     as many as held it in the last run
     * @param named numbers of the first other holders; empty where the value counts nothing
     * @param provisional whether its holders are not those of the last run
     */
    public record Shared(
            int type, long value, int windows, int holders, int[] named, boolean provisional) {}

    /**
     * Evidence against a set of accounts.
     *
     * @param network number in the last run, or -1 for accounts in no network
     * @param bits counted bits, the sum of the ties'
     */
    public record Against(int network, int bits, List<Tie> ties) {}

    /** Whether its evidence against some network is what a member needs. */
    public boolean joins() {
        return !networks.isEmpty() && networks.getFirst().bits() >= threshold;
    }
}
