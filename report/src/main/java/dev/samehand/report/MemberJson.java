package dev.samehand.report;

import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.assess.calibration.Calibration;
import dev.samehand.model.Finding;
import java.util.List;

/** A member of a network as JSON for the page's script, see {@link NetworkJson}. */
final class MemberJson {

    private final RunIndex index;
    private final Run run;
    private final NetworkValues values;
    private final PageJson json;

    MemberJson(RunIndex index, NetworkValues values, PageJson json) {
        this.index = index;
        this.run = index.run();
        this.values = values;
        this.json = json;
    }

    void write(Member member) {
        json.object(() -> {
            account(member.account());
            json.optional("role", member.role().word());
            json.number("bits", member.bits());
            json.probability(member.probability());
            json.number("odds", Calibration.bits(member.probability()));
            json.truth("eligible", member.eligible());
            json.numbers("reasons", member.reasons(), values::sentence);
            evidence(member);
        });
    }

    private void account(int account) {
        json.text("id", run.accounts().id(account));
        json.optional("status", status(account));
        json.optional("label", label(account));
        json.day("created", run.accounts().createdDay(account));
        json.array("claims", Claims.of(run, account), this::claim);
        List<Finding> findings = index.findings(account);
        if (!findings.isEmpty()) {
            json.numbers("findings", findings, finding -> values.sentence(finding.text()));
        }
    }

    private void claim(Claims.Shown claim) {
        json.array(() -> {
            json.word(claim.word());
            claim.values().forEach(json::text);
        });
    }

    private void evidence(Member member) {
        PageEvidence chosen = PageEvidence.of(member);
        json.array("evidence", chosen.shown(), reason -> reason(reason, member.account()));
        if (chosen.restCount() > 0) {
            json.number("restCount", chosen.restCount());
            json.number("restBits", chosen.restBits());
        }
    }

    private void reason(Evidence reason, int account) {
        Shown shown = Shown.of(run, reason, account);
        json.array(() -> {
            json.number(values.number(reason));
            json.number(reason.rawBits());
            json.number(reason.countedBits());
            json.day(reason.firstDay());
            json.day(reason.lastDay());
            json.number(values.file(shown.file()));
            json.number(shown.line());
            json.number(reason.strong() ? 1 : 0);
        });
    }

    private String status(int account) {
        return switch (run.accounts().status(account)) {
            case UNKNOWN, ACTIVE -> "";
            case SUSPENDED -> "suspended";
            case CLOSED -> "closed";
        };
    }

    private String label(int account) {
        return switch (run.accounts().label(account)) {
            case NONE -> "";
            case KNOWN_BAD -> "on your list as known bad";
            case KNOWN_GOOD -> "on your list as known good";
        };
    }
}
