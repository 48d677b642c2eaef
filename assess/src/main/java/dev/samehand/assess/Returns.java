package dev.samehand.assess;

import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Day;
import java.util.ArrayList;
import java.util.List;

/** Members that came after a member was suspended: the hand is back. */
final class Returns {

    private static final int MOST_SENTENCES = 20;

    private Returns() {}

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
                                + " created after it.");
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
