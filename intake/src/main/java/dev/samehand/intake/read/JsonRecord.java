package dev.samehand.intake.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the wanted fields of one JSON object. */
final class JsonRecord {

    private final RecordScan scan;
    private final JsonPaths paths;

    JsonRecord(RecordScan scan) {
        this.scan = scan;
        paths = JsonPaths.of(scan.paths);
    }

    /** From behind the opening brace to the closing one. */
    void fields(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            field(parser, name, parser.nextToken());
        }
    }

    /** A field of the record itself, whose name and first token have been read. */
    void field(JsonParser parser, String name, @Nullable JsonToken token) {
        JsonPaths wanted = paths.child(name);
        if (wanted == null) {
            scan.unknown(name);
            skip(parser, token);
            return;
        }
        value(parser, token, wanted);
    }

    private void inner(JsonParser parser, JsonPaths at) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonPaths wanted = at.child(name);
            JsonToken token = parser.nextToken();
            if (wanted == null) {
                skip(parser, token);
            } else {
                value(parser, token, wanted);
            }
        }
    }

    private void value(JsonParser parser, @Nullable JsonToken token, JsonPaths wanted) {
        if (token == JsonToken.START_OBJECT) {
            if (wanted.slot >= 0) {
                scan.badField(wanted.slot, "{…}", "is an object where a plain value belongs");
            }
            inner(parser, wanted);
            return;
        }
        if (token == JsonToken.START_ARRAY) {
            array(parser, wanted);
            return;
        }
        if (wanted.slot >= 0 && token != JsonToken.VALUE_NULL) {
            scan.present(wanted.slot);
            String text = parser.getString();
            if (text != null && !text.isEmpty()) {
                scan.field(wanted.slot, text);
            }
        }
    }

    /** An array of plain values is a list; an inner position may be wanted by itself. */
    private void array(JsonParser parser, JsonPaths wanted) {
        StringBuilder list = new StringBuilder();
        int position = 0;
        JsonToken token = parser.nextToken();
        for (; token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonPaths inner = wanted.child(position++);
            if (inner != null) {
                value(parser, token, inner);
            } else if (wanted.slot < 0 || token.isStructStart()) {
                skip(parser, token);
            } else if (token != JsonToken.VALUE_NULL && list.length() <= scan.limits.textChars()) {
                list.append(list.isEmpty() ? "" : ";").append(parser.getString());
            }
        }
        if (wanted.slot >= 0) {
            scan.present(wanted.slot);
            if (!list.isEmpty()) {
                scan.field(wanted.slot, list.toString());
            }
        }
    }

    static void skip(JsonParser parser, @Nullable JsonToken token) {
        if (token != null && token.isStructStart()) {
            parser.skipChildren();
        }
    }
}
