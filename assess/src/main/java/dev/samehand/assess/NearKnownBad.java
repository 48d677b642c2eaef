package dev.samehand.assess;

/**
 * An account that is near to known-bad ones: somewhere to look, and no reason to act.
 *
 * @param account dense number
 * @param nearness from 0 to 1; no probability, and comparable within one run only
 * @param network id of the network that it is a member of, or an empty text
 * @param why one sentence that names what it shares, and with whom
 */
public record NearKnownBad(int account, double nearness, String network, String why) {

    /** The same for the network's other id. */
    public NearKnownBad withNetwork(String id) {
        return new NearKnownBad(account, nearness, id, why);
    }
}
