package dev.samehand.report;

import dev.samehand.assess.Assessment;
import dev.samehand.assess.Evidence;
import dev.samehand.model.Wanted;
import java.util.List;

/** Which observations results show, so that only their source records are fetched. */
public final class Wants {

    private Wants() {}

    public static Wanted of(Assessment assessment) {
        Wanted wanted = new Wanted();
        for (var network : assessment.networks()) {
            network.members().forEach(member -> want(wanted, member.account(), member.evidence()));
            for (var link : network.links()) {
                wanted.add(link.type().code(), link.value(), link.accountA());
                wanted.add(link.type().code(), link.value(), link.accountB());
            }
        }
        assessment.nearMisses().forEach(near -> want(wanted, near.account(), near.evidence()));
        return wanted;
    }

    private static void want(Wanted wanted, int account, List<Evidence> evidence) {
        for (Evidence reason : evidence) {
            if (reason.value() != 0) {
                wanted.add(reason.type().code(), reason.value(), account);
            }
        }
    }
}
