package dev.samehand.intake.source;

import dev.samehand.intake.read.FieldPaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles the {@code emit} rules of a mapping file. One compiler per mapping. */
final class MappingCompiler {

    private static final String[] EMIT_KEYS = {"table", "columns", "when", "accounts"};
    private static final String[] VALUE_KEYS = {
        "field", "constant", "first", "join", "with", "words", "otherwise", "as"
    };
    private static final String[] CONDITION_KEYS = {"field", "in", "not", "present"};

    /** Wanted paths in the order met; whether any running text comes from them. */
    private final Map<String, Boolean> paths = new LinkedHashMap<>();

    private final List<String> order = new ArrayList<>();

    /**
     * A mapping with {@code emit} rules, or a single rule with {@code table} in their place.
     *
     * @param knownOnly whether a rule around this one already restricts it to known accounts
     */
    static Mapping compile(String source, Yaml rule, boolean knownOnly) {
        MappingCompiler compiler = new MappingCompiler();
        boolean known = knownOnly || knownOnly(rule);
        List<Emit> emits = new ArrayList<>();
        if (rule.has("emit")) {
            for (Yaml emit : rule.at("emit").list()) {
                emit.allow(EMIT_KEYS);
                emits.add(compiler.emit(emit, known));
            }
        } else {
            emits.add(compiler.emit(rule, known));
        }
        if (emits.isEmpty()) {
            throw rule.wrong("emits nothing");
        }
        List<String> wrappers =
                rule.has("records") ? rule.at("records").texts() : Canonical.WRAPPERS;
        List<Boolean> text = compiler.order.stream().map(compiler.paths::get).toList();
        List<Boolean> required =
                IntStream.range(0, text.size())
                        .mapToObj(slot -> emits.stream().allMatch(emit -> emit.needs(slot)))
                        .toList();
        return new Mapping(source, new FieldPaths(compiler.order, text, required, wrappers), emits);
    }

    private Emit emit(Yaml rule, boolean knownOnly) {
        Table table = table(rule.at("table"));
        List<@Nullable Expression> columns = new ArrayList<>();
        if (rule.has("columns")) {
            columns(rule.at("columns"), table, columns);
        } else {
            for (int column = 0; column < table.columns().size(); column++) {
                columns.add(field(table.columns().get(column), table.isText(column)));
            }
        }
        List<Condition> when = rule.has("when") ? conditions(rule.at("when")) : List.of();
        return new Emit(table, columns, when, knownOnly || knownOnly(rule));
    }

    private void columns(Yaml rules, Table table, List<@Nullable Expression> columns) {
        Map<String, Yaml> byName = rules.map();
        Set<String> unused = new HashSet<>(byName.keySet());
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            Yaml rule = byName.get(name);
            unused.remove(name);
            if (rule == null && table.isRequired(column)) {
                throw rules.wrong("lacks " + name + ", which " + table.word() + " need");
            }
            columns.add(rule == null ? null : value(rule, table.isText(column)));
        }
        for (String name : unused) {
            throw rules.wrong(
                    "table "
                            + table.word()
                            + " has no column "
                            + name
                            + "; it has "
                            + String.join(", ", table.columns()));
        }
    }

    private Expression value(Yaml rule, boolean text) {
        if (rule.isText()) {
            return field(rule.text(), text);
        }
        if (rule.isList()) {
            return new Expression.First(values(rule, text));
        }
        rule.allow(VALUE_KEYS);
        if (rule.has("constant")) {
            return new Expression.Constant(rule.text("constant"));
        }
        return words(rule, epoch(rule, base(rule, text)));
    }

    private Expression base(Yaml rule, boolean text) {
        if (rule.has("join")) {
            String between = rule.has("with") ? rule.text("with") : " ";
            return new Expression.Join(values(rule.at("join"), text), between);
        }
        if (rule.has("first")) {
            return new Expression.First(values(rule.at("first"), text));
        }
        return value(rule.at("field"), text);
    }

    private static Expression epoch(Yaml rule, Expression from) {
        if (!rule.has("as")) {
            return from;
        }
        return switch (rule.text("as")) {
            case "epoch_seconds" -> new Expression.Epoch(from, 1);
            case "epoch_milliseconds" -> new Expression.Epoch(from, 1000);
            default ->
                    throw rule.at("as")
                            .wrong("must be epoch_seconds or epoch_milliseconds, or be left out");
        };
    }

    private static Expression words(Yaml rule, Expression from) {
        if (!rule.has("words")) {
            return from;
        }
        Map<String, String> words = new LinkedHashMap<>();
        rule.at("words").map().forEach((word, ours) -> words.put(word, ours.text()));
        String otherwise = rule.has("otherwise") ? rule.text("otherwise") : null;
        return new Expression.Translate(from, Map.copyOf(words), otherwise);
    }

    private List<Expression> values(Yaml rules, boolean text) {
        return rules.list().stream().map(rule -> value(rule, text)).toList();
    }

    private Expression field(String path, boolean text) {
        String known = path.strip();
        if (known.isEmpty()) {
            throw new SourceException("a field's name is empty in a mapping");
        }
        if (!paths.containsKey(known)) {
            order.add(known);
        }
        paths.merge(known, text, Boolean::logicalOr);
        return new Expression.Field(order.indexOf(known));
    }

    private List<Condition> conditions(Yaml rules) {
        if (rules.isList()) {
            return rules.list().stream().map(this::condition).toList();
        }
        return List.of(condition(rules));
    }

    private Condition condition(Yaml rule) {
        rule.allow(CONDITION_KEYS);
        if (rule.has("present")) {
            return new Condition(value(rule.at("present"), false), Set.of(""), true);
        }
        Expression field = value(rule.at("field"), false);
        boolean negated = rule.has("not");
        List<String> texts = rule.at(negated ? "not" : "in").texts();
        return new Condition(field, Set.copyOf(texts), negated);
    }

    static boolean knownOnly(Yaml rule) {
        if (!rule.has("accounts")) {
            return false;
        }
        if (!rule.text("accounts").equals("known")) {
            throw rule.at("accounts").wrong("must be known, or be left out");
        }
        return true;
    }

    private static Table table(Yaml name) {
        return Table.named(name.text())
                .orElseThrow(() ->
                        name.wrong("is no table; there are " + String.join(", ", Table.words())));
    }
}
