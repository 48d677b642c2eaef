package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Explanation;
import dev.samehand.assess.Likelihood;
import dev.samehand.assess.Member;
import dev.samehand.assess.WeakPoint;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * The details of one network as JSON for the page's script. Bits stay fixed-point numbers of 1/256,
 * so that the page adds them exactly; days are numbers, see {@code model.Day}. Values and files are
 * listed once and named by their position.
 */
final class NetworkJson {

    private static final int SENTENCE = Limits.SENTENCE_ON_PAGE;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new MarkupEscapes()).build();

    private final Run run;
    private final RunIndex index;
    private final AssessedNetwork network;
    private final NetworkValues values;
    private final JsonGenerator json;

    private NetworkJson(RunIndex index, AssessedNetwork network, JsonGenerator json) {
        this.run = index.run();
        this.index = index;
        this.network = network;
        this.values = new NetworkValues(run, network);
        this.json = json;
    }

    static String of(RunIndex index, AssessedNetwork network) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new NetworkJson(index, network, json).write();
        }
        return text.toString();
    }

    private void write() {
        json.writeStartObject();
        head();
        json.writeName("members");
        json.writeStartArray();
        network.members().stream().limit(Limits.MEMBERS_ON_PAGE).forEach(this::member);
        json.writeEndArray();
        json.writeName("explanations");
        json.writeStartArray();
        network.explanations().forEach(this::explanation);
        json.writeEndArray();
        points("weakest", network.weakest());
        points("bridges", network.bridges());
        strings("returned", network.returned());
        strings("notProven", network.notProven());
        nearMisses();
        // Values and files come last: writing the rest has numbered them.
        values.write(json);
        json.writeEndObject();
    }

    private void head() {
        input("id", network.id());
        json.writeNumberProperty("rank", network.rank());
        json.writeStringProperty("kind", network.kind());
        json.writeStringProperty("meaning", Words.meaning(network.kind()).orElse(""));
        json.writeNumberProperty("size", network.size());
        json.writeNumberProperty("eligible", network.eligible());
        probability(network.probability());
        strings("groups", network.groups().stream().sorted().map(IndependenceGroup::word).toList());
        day("first", network.firstDay());
        day("last", network.lastDay());
        json.writeStringProperty("summary", VisibleText.of(network.summary(), SENTENCE));
    }

    private void member(Member member) {
        int account = member.account();
        json.writeStartObject();
        input("id", run.accounts().id(account));
        optional("role", member.role().word());
        json.writeNumberProperty("bits", member.bits());
        probability(member.probability());
        json.writeBooleanProperty("eligible", member.eligible());
        optional("status", status(account));
        optional("label", label(account));
        day("created", run.accounts().createdDay(account));
        json.writeName("reasons");
        json.writeStartArray();
        member.reasons().forEach(reason -> json.writeNumber(values.sentence(reason)));
        json.writeEndArray();
        claims(account);
        findings(account);
        evidence(member);
        json.writeEndObject();
    }

    /** What is empty is left out; the script reads it as empty. */
    private void optional(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void claims(int account) {
        json.writeName("claims");
        json.writeStartArray();
        for (Claims.Shown claim : Claims.of(run, account)) {
            json.writeStartArray();
            json.writeString(claim.word());
            claim.values().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void findings(int account) {
        List<Finding> findings = index.findings(account);
        if (!findings.isEmpty()) {
            json.writeName("findings");
            json.writeStartArray();
            findings.forEach(finding -> json.writeNumber(values.sentence(finding.text())));
            json.writeEndArray();
        }
    }

    private void evidence(Member member) {
        PageEvidence chosen = PageEvidence.of(member);
        json.writeName("evidence");
        json.writeStartArray();
        chosen.shown().forEach(reason -> reason(reason, member.account()));
        json.writeEndArray();
        if (chosen.restCount() > 0) {
            json.writeNumberProperty("restCount", chosen.restCount());
            json.writeNumberProperty("restBits", chosen.restBits());
        }
    }

    private void reason(Evidence reason, int account) {
        Shown shown = Shown.of(run, reason, account);
        json.writeStartArray();
        json.writeNumber(values.number(reason));
        json.writeNumber(reason.rawBits());
        json.writeNumber(reason.countedBits());
        dayValue(reason.firstDay());
        dayValue(reason.lastDay());
        json.writeNumber(values.file(shown.file()));
        json.writeNumber(shown.line());
        json.writeEndArray();
    }

    private void explanation(Explanation explanation) {
        json.writeStartArray();
        json.writeString(explanation.kind().word());
        json.writeNumber(explanation.bitsFor());
        json.writeNumber(explanation.bitsAgainst());
        json.writeString(
                switch (explanation.outcome()) {
                    case STANDS -> "stands";
                    case OPEN -> "open";
                    case REFUTED -> "answered";
                });
        json.writeNumber(values.sentence(explanation.why()));
        json.writeEndArray();
    }

    private void points(String name, List<WeakPoint> points) {
        json.writeName(name);
        json.writeStartArray();
        for (WeakPoint point : points) {
            json.writeStartArray();
            json.writeNumber(values.number(point));
            json.writeNumber(point.membersLost());
            json.writeNumber(Math.round(point.share() * 100));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void nearMisses() {
        json.writeName("near");
        json.writeStartArray();
        index.nearMisses(network.id()).stream()
                .limit(Limits.NEAR_ON_PAGE)
                .forEach(near -> {
                    json.writeStartArray();
                    json.writeString(visible(run.accounts().id(near.account())));
                    json.writeNumber(near.bits());
                    json.writeNumber(near.neededBits());
                    json.writeString(VisibleText.of(near.why(), SENTENCE));
                    json.writeEndArray();
                });
        json.writeEndArray();
    }

    private void probability(double probability) {
        json.writeStringProperty("word", Likelihood.of(probability).word());
        json.writeStringProperty("percent", Likelihood.percent(probability));
    }

    private void input(String name, String text) {
        json.writeStringProperty(name, visible(text));
    }

    private void strings(String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(text -> json.writeString(VisibleText.of(text, SENTENCE)));
        json.writeEndArray();
    }

    private void day(String name, int day) {
        json.writeName(name);
        dayValue(day);
    }

    private void dayValue(int day) {
        if (day == Day.UNKNOWN) {
            json.writeNull();
        } else {
            json.writeNumber(day);
        }
    }

    private String status(int account) {
        AccountStatus status = run.accounts().status(account);
        return status == AccountStatus.UNKNOWN ? "" : status.name().toLowerCase(Locale.ROOT);
    }

    private String label(int account) {
        return switch (run.accounts().label(account)) {
            case AccountLabel.NONE -> "";
            case AccountLabel.KNOWN_BAD -> "on your list as known bad";
            case AccountLabel.KNOWN_GOOD -> "on your list as known good";
        };
    }

    private static String visible(String text) {
        return VisibleText.of(text, Limits.TEXT_ON_PAGE);
    }

    /**
     * Writes what could end or open markup as escapes, so that the data cannot leave its element.
     */
    private static final class MarkupEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                escapes[c] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
