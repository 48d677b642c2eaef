package dev.samehand.report;

import java.util.List;
import java.util.Optional;

/**
 * The answer to {@code samehand explain}: why accounts are together, why not, and what nearly
 * joined. Bits are exact decimal text; dates are ISO 8601 or empty.
 */
public sealed interface Explained {

    /** The answer for people, one line each, safe to print on a terminal. */
    List<String> lines();

    /**
     * What a run says of an account in its network.
     *
     * @param calibrated whether the probability was learned from decisions
     */
    record Membership(
            String account,
            String network,
            String kind,
            int size,
            String summary,
            String role,
            String bits,
            double probability,
            boolean calibrated,
            boolean eligible,
            List<String> reasons) {}

    /**
     * One reason, as {@code evidence.csv} has it.
     *
     * @param number position among the reasons of its account, from 1
     * @param source file and line, or empty
     */
    record Reason(
            int number,
            String group,
            String type,
            String value,
            int holdersHere,
            int holders,
            int population,
            String rawBits,
            String countedBits,
            String firstSeen,
            String lastSeen,
            String source) {}

    /** An account that nearly joined a network. */
    record Near(
            String account,
            String network,
            String bits,
            String neededBits,
            String why,
            List<String> shared) {}

    /** A value that two accounts share, with what each counts for it. */
    record Shared(Reason first, Reason second) {}

    /** From one account to the next over a value that both hold. */
    record Step(String from, Reason over, String to) {}

    /**
     * One account.
     *
     * @param membership empty where the account is in no network
     * @param nearlyJoined networks that this account nearly joined
     * @param nearby accounts that nearly joined its network
     */
    record OfAccount(
            String account,
            Optional<Membership> membership,
            List<Reason> evidence,
            List<Near> nearlyJoined,
            List<Near> nearby)
            implements Explained {
        @Override
        public List<String> lines() {
            return ExplainedText.of(this);
        }
    }

    /**
     * Two accounts.
     *
     * @param shared what both hold, where they are in one network
     * @param way over which values and accounts they hang together where they share nothing
     * @param near near misses that name one of the two and the network of the other
     */
    record OfPair(
            String accountA,
            String accountB,
            Optional<Membership> membershipA,
            Optional<Membership> membershipB,
            List<Shared> shared,
            List<Step> way,
            List<Near> near)
            implements Explained {

        /** Whether both are members of one network. */
        public boolean together() {
            return membershipA.isPresent()
                    && membershipB.isPresent()
                    && membershipA.get().network().equals(membershipB.get().network());
        }

        @Override
        public List<String> lines() {
            return ExplainedText.of(this);
        }
    }
}
