package dev.samehand.assess;

import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Bits;
import dev.samehand.model.Day;
import java.util.ArrayList;
import java.util.List;

/**
 * Members whose accounts are younger than one that is suspended: the hand may be back. When it was
 * suspended is not known.
 */
final class Returns {

    private static final int MOST_SENTENCES = 20;

    /** One account in so many is suspended where nobody comes back, at the least. */
    private static final double LEAST_RATE = 0.005;

    /** Part of an evading operation that is suspended at any time. */
    private static final double EVADING_RATE = 0.15;

    private static final int MOST = 6 * Bits.ONE;

    private Returns() {}

    /**
     * How much likelier the number of suspended members is where somebody comes back under other
     * names than where innocent people were suspended by accident: the ratio of two Poisson
     * probabilities. It is bounded and takes two suspended members at the least, so that one wrong
     * suspension draws nobody after it.
     */
    static int bits(NetworkFacts facts) {
        Accounts accounts = facts.columns.accounts();
        int suspended = 0;
        for (int member : facts.members) {
            suspended += accounts.status(member) == AccountStatus.SUSPENDED ? 1 : 0;
        }
        double ordinary = Math.max(LEAST_RATE, facts.population.suspended());
        if (suspended < 2 || ordinary >= EVADING_RATE) {
            return 0;
        }
        double bits =
                suspended * Math.log(EVADING_RATE / ordinary)
                        - (EVADING_RATE - ordinary) * facts.size();
        return Math.clamp(Bits.of(bits / Math.log(2)), 0, MOST);
    }

    static List<String> of(NetworkFacts facts) {
        Accounts accounts = facts.columns.accounts();
        List<String> sentences = new ArrayList<>();
        for (int gone : facts.members) {
            if (accounts.status(gone) != AccountStatus.SUSPENDED) {
                continue;
            }
            int later = 0;
            for (int member : facts.members) {
                later += after(member, gone, accounts) ? 1 : 0;
            }
            if (later > 0 && sentences.size() < MOST_SENTENCES) {
                sentences.add(
                        accounts.id(gone)
                                + " is suspended; "
                                + later
                                + (later == 1
                                        ? " member that is not was"
                                        : " members that are not were")
                                + " created later than it was.");
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean after(int member, int gone, Accounts accounts) {
        AccountStatus status = accounts.status(member);
        return status != AccountStatus.SUSPENDED
                && status != AccountStatus.CLOSED
                && accounts.createdDay(gone) != Day.UNKNOWN
                && accounts.createdDay(member) > accounts.createdDay(gone);
    }
}
