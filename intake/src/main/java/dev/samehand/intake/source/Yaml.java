package dev.samehand.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A node of a mapping file that knows where it stands, so that a wrong one can be named.
 *
 * @param where such as {@code samehand.yaml: files[0].emit[1]}
 */
record Yaml(JsonNode node, String where) {

    /** Longest mapping file, in bytes. */
    private static final int LONGEST = 1 << 20;

    static Yaml read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new SourceException(name + ": longer than " + LONGEST + " bytes");
        }
        try {
            YAMLMapper mapper =
                    YAMLMapper.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build();
            JsonNode root = mapper.readTree(bytes);
            return new Yaml(root, name + ":");
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new SourceException(
                    name
                            + ": not proper YAML"
                            + (at == null ? "" : " in line " + at.getLineNr())
                            + ": "
                            + firstLine(String.valueOf(e.getOriginalMessage())));
        }
    }

    SourceException wrong(String what) {
        return new SourceException(where + " " + what);
    }

    boolean isText() {
        return node.isValueNode() && !node.isNull();
    }

    boolean isList() {
        return node.isArray();
    }

    boolean isMap() {
        return node.isObject();
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    Yaml at(String key) {
        if (!has(key)) {
            throw wrong("lacks " + key);
        }
        String inner = where.endsWith(":") ? where + " " + key : where + "." + key;
        return new Yaml(node.get(key), inner);
    }

    String text() {
        if (!isText()) {
            throw wrong("must be a plain text");
        }
        return node.asString();
    }

    String text(String key) {
        return at(key).text();
    }

    List<Yaml> list() {
        if (!isList()) {
            throw wrong("must be a list");
        }
        List<Yaml> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new Yaml(item, where + "[" + items.size() + "]"));
        }
        return items;
    }

    /** The texts of a list, or of a single text in its place. */
    List<String> texts() {
        return isText() ? List.of(text()) : list().stream().map(Yaml::text).toList();
    }

    /** Keys and values in the order of the file. */
    Map<String, Yaml> map() {
        if (!isMap()) {
            throw wrong("must be a map of names and values");
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            entries.put(entry.getKey(), at(entry));
        }
        return entries;
    }

    /** Refuses keys that mean nothing here, which are misspelt as a rule. */
    void allow(String... keys) {
        Set<String> allowed = Set.of(keys);
        for (String key : map().keySet()) {
            if (!allowed.contains(key)) {
                throw wrong(
                        "has no "
                                + key
                                + "; possible are "
                                + String.join(", ", new TreeSet<>(allowed)));
            }
        }
    }

    private Yaml at(Map.Entry<String, JsonNode> entry) {
        String inner = where.endsWith(":") ? where + " " : where + ".";
        return new Yaml(entry.getValue(), inner + entry.getKey());
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
