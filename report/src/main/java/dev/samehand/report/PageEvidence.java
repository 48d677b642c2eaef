package dev.samehand.report;

import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * The reasons of a member that a page shows: all counter-evidence that fits, then the strongest.
 * What is left out is one number, so that the sum stays exact.
 */
record PageEvidence(List<Evidence> shown, int restCount, int restBits) {

    static PageEvidence of(Member member) {
        List<Evidence> all = member.evidence();
        if (all.size() <= Limits.EVIDENCE_ON_PAGE) {
            return new PageEvidence(all, 0, 0);
        }
        long against = all.stream().filter(reason -> reason.countedBits() < 0).count();
        long room = Math.max(0, Limits.EVIDENCE_ON_PAGE - against);
        List<Evidence> shown = new ArrayList<>();
        int restBits = 0;
        for (Evidence reason : all) {
            boolean fits = reason.countedBits() < 0 ? true : room-- > 0;
            if (fits && shown.size() < Limits.EVIDENCE_ON_PAGE) {
                shown.add(reason);
            } else {
                restBits += reason.countedBits();
            }
        }
        return new PageEvidence(shown, all.size() - shown.size(), restBits);
    }
}
