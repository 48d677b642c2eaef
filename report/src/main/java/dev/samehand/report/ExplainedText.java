package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.calibration.Calibration;
import dev.samehand.model.Bits;
import dev.samehand.report.Explained.Membership;
import dev.samehand.report.Explained.Near;
import dev.samehand.report.Explained.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link Explained} in sentences. Text of the input cannot move a terminal's cursor. */
final class ExplainedText {

    private final List<String> lines = new ArrayList<>();

    private ExplainedText() {}

    static List<String> of(Explained.OfAccount answer) {
        ExplainedText text = new ExplainedText();
        text.membership(answer.account(), answer.membership());
        if (!answer.evidence().isEmpty()) {
            text.add("Evidence, in counted bits:");
            answer.evidence().forEach(reason -> text.add("  " + reason(reason)));
        }
        text.near("Nearly joined:", answer.nearlyJoined());
        text.near("Nearly joined this network:", answer.nearby());
        return text.lines;
    }

    static List<String> of(Explained.OfPair answer) {
        ExplainedText text = new ExplainedText();
        text.membership(answer.accountA(), answer.membershipA());
        text.membership(answer.accountB(), answer.membershipB());
        if (answer.together()) {
            text.together(answer);
        } else {
            text.add("This run does not put them together.");
        }
        text.near("What nearly joined:", answer.near());
        return text.lines;
    }

    private void membership(String account, Optional<Membership> membership) {
        if (membership.isEmpty()) {
            add(
                    account
                            + " is in no network of this run: what it shares does not add up, or the"
                            + " folder has no such account.");
            return;
        }
        Membership member = membership.get();
        boolean suspected = member.kind().equals(AssessedNetwork.SUSPECTED);
        add(
                account
                        + (suspected ? " is in network " : " is in group ")
                        + member.network()
                        + " of "
                        + member.size()
                        + (suspected ? "" : ", left alone as " + member.kind())
                        + ": "
                        + member.summary());
        add(
                "  "
                        + member.bits()
                        + " bits; one hand: "
                        + Probability.inWords(member.probability())
                        + worth(member)
                        + "; "
                        + (member.eligible() ? "eligible" : "not eligible")
                        + (member.role().isEmpty() ? "" : "; " + member.role()));
        member.reasons().forEach(reason -> add("  - " + reason));
    }

    /** Only decisions tell what bits are really worth. */
    private static String worth(Membership member) {
        return member.calibrated()
                ? ", " + Bits.shortText(Calibration.bits(member.probability())) + " real bits"
                : " (not calibrated)";
    }

    private void together(Explained.OfPair answer) {
        if (!answer.shared().isEmpty()) {
            add("They share:");
            answer.shared().forEach(shared -> add("  " + reason(shared.first())));
            return;
        }
        add("They share nothing directly. They hang together over:");
        answer.way()
                .forEach(step ->
                        add("  " + step.from() + " and " + step.to() + ": " + reason(step.over())));
    }

    private void near(String title, List<Near> near) {
        if (!near.isEmpty()) {
            add(title);
            for (Near one : near) {
                add(
                        "  "
                                + one.account()
                                + " and network "
                                + one.network()
                                + ": "
                                + one.bits()
                                + " of "
                                + one.neededBits()
                                + " bits. "
                                + one.why());
                one.shared().forEach(shared -> add("    " + shared));
            }
        }
    }

    private static String reason(Reason reason) {
        StringBuilder text = new StringBuilder();
        text.append(reason.countedBits()).append("  ");
        text.append(reason.type().replace('_', ' ')).append(' ').append(reason.value());
        if (reason.holders() > 0) {
            text.append(", shared by ").append(Words.count(reason.holders()));
            text.append(" of ").append(Words.count(reason.population()));
        }
        if (!reason.firstSeen().isEmpty() || !reason.lastSeen().isEmpty()) {
            text.append(", ").append(reason.firstSeen());
            text.append(
                    reason.firstSeen().equals(reason.lastSeen()) ? "" : " to " + reason.lastSeen());
        }
        return reason.source().isEmpty() ? text.toString() : text + ", " + reason.source();
    }

    private void add(String line) {
        lines.add(VisibleText.of(line));
    }
}
