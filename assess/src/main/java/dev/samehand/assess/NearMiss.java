package dev.samehand.assess;

import java.util.List;

/**
 * An account that shares something with a network, yet not enough to belong to it.
 *
 * @param account dense number
 * @param network id of the network
 * @param bits what the account shares with the network adds up to this, fixed-point
 * @param neededBits what membership would have taken, fixed-point
 * @param why one sentence that names what is missing
 * @param evidence what is shared, the strongest in front
 */
public record NearMiss(
        int account,
        String network,
        int bits,
        int neededBits,
        String why,
        List<Evidence> evidence) {

    /** The same for the network's other id. */
    public NearMiss withNetwork(String id) {
        return new NearMiss(account, id, bits, neededBits, why, evidence);
    }
}
