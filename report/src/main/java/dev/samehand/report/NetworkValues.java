package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.assess.WeakPoint;
import dev.samehand.model.ObservableType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a network's details name by position: shared values, files, sentences, each once. */
final class NetworkValues {

    private record Key(int type, long hash, String note) {}

    private record Value(ObservableType type, String shown, int holdersHere, int holders) {}

    private final Run run;
    private final Map<Key, Integer> anyHolder = new HashMap<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final Map<String, Integer> sentences = new LinkedHashMap<>();

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

    /** Position of a path, or -1 where there is none. */
    int file(String path) {
        return path.isEmpty() ? -1 : position(files, path);
    }

    int sentence(String text) {
        return position(sentences, text);
    }

    void write(PageJson json) {
        json.array("values", values, value -> write(json, value));
        json.array("files", files.keySet(), json::text);
        json.sentences("sentences", List.copyOf(sentences.keySet()));
    }

    private static int position(Map<String, Integer> texts, String text) {
        int next = texts.size();
        return texts.computeIfAbsent(text, unseen -> next);
    }

    private static void write(PageJson json, Value value) {
        json.array(() -> {
            json.word(value.type.name());
            json.word(value.type.group().word());
            json.text(value.shown);
            json.number(value.holdersHere);
            json.number(value.holders);
        });
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
