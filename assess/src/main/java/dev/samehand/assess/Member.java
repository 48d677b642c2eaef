package dev.samehand.assess;

import java.util.List;

/**
 * A member of a network with the evidence that ties it to its own network.
 *
 * @param account dense number
 * @param role what the member does in the network
 * @param bits sum of the counted bits of {@code evidence}, fixed-point, see {@code model.Bits}
 * @param probability that this account and its network are run by one hand, between 0 and 1
 * @param eligible whether the account may be proposed to a person; nothing acts by itself
 * @param reasons sentences: why it is eligible, or what is missing
 * @param evidence for and against, the strongest in front
 */
public record Member(
        int account,
        Role role,
        int bits,
        double probability,
        boolean eligible,
        List<String> reasons,
        List<Evidence> evidence) {}
