package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.assess.WeakPoint;
import dev.samehand.model.ObservableType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The values that a network's members share, and the files they come from, each listed once. */
final class NetworkValues {

    private record Key(int type, long hash, String note) {}

    private record Value(ObservableType type, String shown, int holdersHere, int holders) {}

    private final Run run;
    private final Map<Key, Integer> anyHolder = new HashMap<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Value> values = new java.util.ArrayList<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();

    NetworkValues(Run run, AssessedNetwork network) {
        this.run = run;
        for (Member member : network.members()) {
            for (Evidence evidence : member.evidence()) {
                anyHolder.putIfAbsent(key(evidence), member.account());
            }
        }
    }

    int number(Evidence evidence) {
        return number(key(evidence), evidence.type(), evidence.holdersHere(), evidence.holders());
    }

    int number(WeakPoint point) {
        Key key = new Key(point.type().code(), point.value(), "");
        return number(key, point.type(), point.holdersHere(), point.holders());
    }

    int file(String path) {
        int next = files.size();
        return files.computeIfAbsent(path, unseen -> next);
    }

    void write(JsonGenerator json) {
        json.writeName("values");
        json.writeStartArray();
        values.forEach(value -> write(json, value));
        json.writeEndArray();
        json.writeName("files");
        json.writeStartArray();
        files.keySet().forEach(path -> json.writeString(VisibleText.of(path, Limits.TEXT_ON_PAGE)));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Value value) {
        json.writeStartArray();
        json.writeString(value.type.name());
        json.writeString(value.type.group().word());
        json.writeString(value.type.standing().word());
        json.writeString(VisibleText.of(value.shown, Limits.TEXT_ON_PAGE));
        json.writeNumber(value.holdersHere);
        json.writeNumber(value.holders);
        json.writeEndArray();
    }

    private int number(Key key, ObservableType type, int holdersHere, int holders) {
        Integer known = numbers.putIfAbsent(key, values.size());
        if (known != null) {
            return known;
        }
        values.add(new Value(type, shown(key, type), holdersHere, holders));
        return values.size() - 1;
    }

    private String shown(Key key, ObservableType type) {
        if (key.hash == 0) {
            return key.note;
        }
        Integer holder = anyHolder.get(key);
        return holder == null ? Shown.NOT_FOUND : Shown.of(run, type, key.hash, holder).value();
    }

    private static Key key(Evidence evidence) {
        String note = evidence.value() == 0 ? evidence.note() : "";
        return new Key(evidence.type().code(), evidence.value(), note);
    }
}
