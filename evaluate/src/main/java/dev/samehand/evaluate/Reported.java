package dev.samehand.evaluate;

import java.util.List;

/**
 * The networks that a method reports, the most important in front. An account that is in several
 * counts in the first suspected one, or else in the first.
 */
public record Reported(List<Network> networks) {

    /**
     * A reported network.
     *
     * @param suspected whether it is reported as one deceiving hand, not as an innocent group
     */
    public record Network(String id, boolean suspected, List<Member> members) {}

    /**
     * A member of a reported network.
     *
     * @param account external id
     * @param bits evidence that ties the account to its network; 0 where a method has none
     * @param eligible whether the account may be proposed to a person
     */
    public record Member(String account, double bits, boolean eligible) {}
}
