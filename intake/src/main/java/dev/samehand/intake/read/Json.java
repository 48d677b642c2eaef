package dev.samehand.intake.read;

import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON in its two habits. As a document: an array of records, or an object one of whose fields
 * holds that array, or several values one after the other; a syntax error loses the rest of the
 * file. As lines, see {@link JsonLines}: a syntax error loses that line only.
 */
final class Json {

    private final RecordScan scan;
    private final JsonRecord record;
    private final JsonFactory factory;

    Json(RecordScan scan) {
        this.scan = scan;
        record = new JsonRecord(scan);
        factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(Limits.NESTING)
                                        .maxStringLength(scan.limits.lineChars())
                                        .maxNameLength(scan.limits.fieldChars())
                                        .maxNumberLength(1000)
                                        .build())
                        .build();
    }

    void document(Reader text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            try {
                values(parser, 1);
            } catch (JacksonException e) {
                throw new UnreadableFile(
                        "is not proper JSON in line "
                                + parser.currentLocation().getLineNr()
                                + "; its rest was not read: "
                                + reason(e));
            }
        }
    }

    /** The values of one line. */
    void line(String text, long line) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            values(parser, line);
        } catch (JacksonException e) {
            scan.unreadable(line, text, "not proper JSON: " + reason(e));
        }
    }

    private void values(JsonParser parser, long firstLine) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            long line = line(parser, firstLine);
            if (token == JsonToken.START_ARRAY) {
                records(parser, firstLine);
            } else if (token == JsonToken.START_OBJECT) {
                wrapper(parser, line, firstLine);
            } else {
                scan.unreadable(line, String.valueOf(parser.getString()), "is not a JSON object");
            }
        }
    }

    /** The elements of an array, each a record. */
    private void records(JsonParser parser, long firstLine) {
        JsonToken token = parser.nextToken();
        for (; token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            long line = line(parser, firstLine);
            if (token == JsonToken.START_OBJECT) {
                scan.begin(line);
                record.fields(parser);
                scan.end();
                continue;
            }
            String shown = token.isStructStart() ? "[…]" : String.valueOf(parser.getString());
            JsonRecord.skip(parser, token);
            scan.unreadable(line, shown, "is not a JSON object");
        }
    }

    /** An object that is a record itself, unless one of its fields holds the records. */
    private void wrapper(JsonParser parser, long line, long firstLine) {
        boolean wraps = false;
        scan.begin(line);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && scan.paths.wrappers().contains(name)) {
                wraps = true;
                records(parser, firstLine);
            } else if (wraps) {
                JsonRecord.skip(parser, token);
            } else {
                record.field(parser, name, token);
            }
        }
        if (!wraps) {
            scan.end();
        }
    }

    private static long line(JsonParser parser, long firstLine) {
        return firstLine - 1 + parser.currentTokenLocation().getLineNr();
    }

    private static String reason(JacksonException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        int end = message.indexOf('\n');
        return FieldText.shown(end < 0 ? message : message.substring(0, end));
    }
}
