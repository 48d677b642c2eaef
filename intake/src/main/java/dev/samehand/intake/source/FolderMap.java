package dev.samehand.intake.source;

import dev.samehand.intake.read.RecordFile;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Which file of a folder is read with which mapping: the rules of its {@code samehand.yaml}, the
 * first that matches, and otherwise the canonical names. Immutable.
 */
public final class FolderMap {

    /** Name of the mapping file in a folder. */
    public static final String FILE = "samehand.yaml";

    private static final String[] KEYS = {"types", "files"};
    private static final String[] TYPE_KEYS = {"name", "group", "standing"};
    private static final String[] RULE_KEYS = {
        "files", "source", "table", "columns", "when", "records", "emit", "accounts"
    };

    private record Rule(List<PathMatcher> files, List<String> globs, Mapping mapping) {
        boolean matches(Path name) {
            return files.stream().anyMatch(file -> file.matches(name));
        }
    }

    private final ObservableTypes types;
    private final List<Rule> rules;

    private FolderMap(ObservableTypes types, List<Rule> rules) {
        this.types = types;
        this.rules = List.copyOf(rules);
    }

    /** The canonical names only. */
    public static FolderMap canonical() {
        return new FolderMap(ObservableTypes.standard(), List.of());
    }

    /**
     * Reads a mapping file.
     *
     * @throws SourceException if it is wrong
     */
    public static FolderMap read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Yaml root = Yaml.read(in, String.valueOf(file.getFileName()));
            root.allow(KEYS);
            List<Rule> rules = new ArrayList<>();
            if (root.has("files")) {
                for (Yaml rule : root.at("files").list()) {
                    rules.add(rule(rule, file.resolveSibling("")));
                }
            }
            return new FolderMap(types(root), rules);
        }
    }

    /** The built-in observable types and those that the mapping declares. */
    public ObservableTypes types() {
        return types;
    }

    /**
     * How a file is to be read; empty where it feeds no table.
     *
     * @param name path inside the folder with {@code /} between
     */
    public Optional<Mapping> mapping(String name) {
        Path path = Path.of(name);
        for (Rule rule : rules) {
            if (rule.matches(path)) {
                return Optional.of(rule.mapping);
            }
        }
        int slash = name.indexOf('/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        // Systems leave ._parts.csv and _metadata beside tables.
        if (!RecordFile.isReadable(last) || last.startsWith(".") || last.startsWith("_")) {
            return Optional.empty();
        }
        String table = slash < 0 ? RecordFile.stem(last) : name.substring(0, slash);
        return Table.named(table)
                .filter(named -> slash < 0 || named != Table.FILES || !isDocument(last))
                .map(Canonical::of);
    }

    /** The folder of files may hold the files themselves, such as a résumé as text. */
    private static boolean isDocument(String name) {
        return name.endsWith(".txt") || name.endsWith(".json");
    }

    /** Patterns of files for which the folder has none. */
    public List<String> unmatched(List<String> names) {
        return rules.stream()
                .filter(rule -> names.stream().map(Path::of).noneMatch(rule::matches))
                .map(rule -> String.join(", ", rule.globs))
                .toList();
    }

    private static Rule rule(Yaml rule, Path directory) {
        rule.allow(RULE_KEYS);
        List<String> globs = rule.at("files").texts();
        List<PathMatcher> matchers = new ArrayList<>();
        for (String glob : globs) {
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
            } catch (PatternSyntaxException _) {
                throw rule.at("files").wrong("is no pattern of file names: " + glob);
            }
        }
        return new Rule(matchers, globs, mapping(rule, directory));
    }

    private static Mapping mapping(Yaml rule, Path directory) {
        if (rule.has("source")) {
            for (String other : List.of("table", "columns", "emit", "records", "when")) {
                if (rule.has(other)) {
                    throw rule.wrong("names a source, so it cannot have " + other + " as well");
                }
            }
            return Sources.named(rule, directory);
        }
        return MappingCompiler.compile("samehand.yaml", rule, false);
    }

    private static ObservableTypes types(Yaml root) {
        ObservableTypes types = ObservableTypes.standard();
        if (!root.has("types")) {
            return types;
        }
        for (Yaml type : root.at("types").list()) {
            type.allow(TYPE_KEYS);
            String name = type.text("name");
            if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
                throw type.at("name").wrong("must be of a-z, 0-9 and _, at most 40: " + name);
            }
            if (types.find(name).isPresent()) {
                throw type.at("name").wrong("is taken already: " + name);
            }
            types =
                    types.with(
                            name,
                            choice(type.at("group"), IndependenceGroup.class),
                            choice(type.at("standing"), Standing.class));
        }
        return types;
    }

    private static <E extends Enum<E>> E choice(Yaml word, Class<E> of) {
        for (E choice : of.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(word.text())) {
                return choice;
            }
        }
        String choices = Arrays.toString(of.getEnumConstants()).toLowerCase(Locale.ROOT);
        throw word.wrong("must be one of " + choices);
    }
}
