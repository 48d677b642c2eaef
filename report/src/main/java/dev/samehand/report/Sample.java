package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Member;
import dev.samehand.model.ValueHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Eligible accounts drawn for review by hand. The draw follows a hash of a fixed seed and the
 * account's id: it is random as to what the accounts are like, and the same for the same accounts.
 */
record Sample(List<Drawn> drawn) {

    /** Named on the page, so that the draw can be repeated. */
    static final String SEED = "samehand-sample-1";

    /**
     * A drawn member.
     *
     * @param position of the member in its network, from 0
     */
    record Drawn(AssessedNetwork network, int position, String id) {
        Member member() {
            return network.members().get(position);
        }

        private long order() {
            return ValueHash.combine(ValueHash.of(SEED), ValueHash.of(id));
        }
    }

    static Sample of(Run run) {
        List<Drawn> eligible = new ArrayList<>();
        for (AssessedNetwork network : run.assessment().networks()) {
            for (int at = 0; at < network.size(); at++) {
                Member member = network.members().get(at);
                if (member.eligible()) {
                    eligible.add(new Drawn(network, at, run.accounts().id(member.account())));
                }
            }
        }
        return new Sample(
                eligible.stream()
                        .sorted(Comparator.comparingLong(Drawn::order).thenComparing(Drawn::id))
                        .limit(Limits.SAMPLE)
                        .toList());
    }
}
