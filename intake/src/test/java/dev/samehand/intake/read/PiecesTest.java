package dev.samehand.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However small the pieces are into which a file is cut, it tells the same. */
class PiecesTest {

    private static final Limits LIMITS = new Limits(40, 60, 500, 1 << 30, 250, 9, 9, 9);
    private static final FieldPaths PATHS =
            new FieldPaths(
                    List.of("id", "note", "more"),
                    List.of(false, true, false),
                    List.of(true, false, false),
                    List.of());
    private static final String[] NASTY = {
        "a",
        "b7",
        "é",
        "\ud83d\ude00",
        "\"",
        "\"\"",
        ",",
        "\n",
        "\r\n",
        "\r",
        "\"x\ny\"",
        "\"a,b\"",
        ",\"q\"\"q\"",
        "1,2,3\n",
        "4,\"5\n6\",7\r\n",
        "\n\n",
        " ",
        "\0",
        "5\" disk",
        "\"z\"z"
    };

    @TempDir Path directory;

    @Test
    void piecesOfAnySizeOfAnyTableTellTheSame() throws IOException {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder("id,note,more\n");
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(NASTY[random.nextInt(NASTY.length)]);
            }
            Files.writeString(directory.resolve("a.csv"), text);
            List<String> whole = told("a.csv", 1 << 20);
            for (int bytes : new int[] {16, 33, 64, 257}) {
                assertThat(told("a.csv", bytes))
                        .as("seed %d, round %d, pieces of %d bytes:\n%s", seed, round, bytes, text)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void piecesOfAnySizeOfJsonLinesTellTheSame() throws IOException {
        Random random = new Random(7);
        String[] lines = {
            "{\"id\":\"a\",\"note\":\"b\"}",
            "{\"id\": 1.50 , \"x\":null}\r",
            "",
            "{\"id\":\"é\\n\"}",
            "7",
            "{\"id\":tru}",
            "[{\"id\":\"l\"}]",
            "{\"id\":\"a\",\"more\":{\"b\":1}}",
            "{}",
            "{\"ID\":-0}",
            "{\"id\":01}",
            "{\"id\":\"\",\"note\":true,\"y\":[1]}",
            "{\"id\":\"x\"} \0",
            "{\"id\":\"x\"}}",
            "{\"id\":\"\u0001\"}",
            "{\"id\":1e5}",
            "{\"id\":\"a\",\"id\":\"b\"}",
            "{\"id\":\"a\",}"
        };
        for (int round = 0; round < 100; round++) {
            List<String> text = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.add(lines[random.nextInt(lines.length)]);
            }
            Files.write(directory.resolve("a.jsonl"), text);
            List<String> whole = told("a.jsonl", 1 << 20);
            for (int bytes : new int[] {16, 50, 333}) {
                assertThat(told("a.jsonl", bytes)).as("%s", text).isEqualTo(whole);
            }
        }
    }

    @Test
    void flatLinesAreReadAsTheParserReadsThem() throws IOException {
        String[] values = {
            "\"a\"", "\"\"", "\"é€\"", "1", "-0.5", "0", "true", "false", "null", "1e3"
        };
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder line = new StringBuilder("{");
            for (String name : new String[] {"Id", "note", "other", "more", "note"}) {
                line.append(line.length() > 1 ? "," : "").append('"').append(name).append("\": ");
                line.append(values[random.nextInt(values.length)]);
            }
            Files.writeString(directory.resolve("a.jsonl"), line + "}\n");
            Files.writeString(directory.resolve("b.json"), line + "}\n");
            assertThat(told("a.jsonl", 100)).as("%s", line).isEqualTo(told("b.json", 100));
        }
    }

    @Test
    void recordsAreSplitAsFastCsvSplitsThem() throws IOException {
        long seed = 3;
        Random random = new Random(seed);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder("id,note,more\n");
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(NASTY[random.nextInt(NASTY.length)].replace("\0", "0"));
            }
            Files.writeString(directory.resolve("a.csv"), text);
            List<String> theirs = new Theirs().read(text.toString());
            if (theirs != null) {
                assertThat(
                                told("a.csv", 64).stream()
                                        .filter(line -> line.startsWith("row"))
                                        .toList())
                        .as("seed %d, round %d:\n%s", seed, round, text)
                        .isEqualTo(theirs);
            }
        }
    }

    @Test
    void aPieceThatIsCutInsideOfAQuotedFieldIsReadWithTheOneBefore() throws IOException {
        String text = "id,note,more\n" + "1,5\" disk,\"a\nb\"\n".repeat(50);
        Files.writeString(directory.resolve("a.csv"), text);

        assertThat(told("a.csv", 20)).hasSize(51).contains("row 100: 1|5\" disk|a\nb");
    }

    @Test
    void aRecordThatDoesNotEndIsGivenUpInsteadOfBeingJoinedPieceAfterPiece() throws IOException {
        String endless = "x,\"y\n" + "\",\"z\n".repeat(1000) + "\"\n";
        Files.writeString(
                directory.resolve("a.csv"), "id,note,more\na,b,c\n" + endless + "d,e,f\n");

        for (int bytes : new int[] {1 << 20, 50}) {
            assertThat(told("a.csv", bytes))
                    .as("pieces of %d bytes", bytes)
                    .contains("row 2: a|b|c", "row 1005: d|e|f")
                    .anyMatch(line -> line.startsWith("lost 3: cannot be split"));
        }
    }

    @Test
    void behindALineThatIsTooLongTheNextOneIsKeptEvenWhereCrEndsLines() throws IOException {
        int searched = 4 * LIMITS.lineChars() + 1;
        for (int length = searched + (1 << 16) - 3; length < searched + (1 << 16) + 3; length++) {
            String text = "x".repeat(length) + "\ra,b\rc,d\r";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Cutter cutter =
                    new Cutter(new ByteArrayInputStream(bytes), true, 64, LIMITS.lineChars());
            StringBuilder kept = new StringBuilder();
            for (Cutter.Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
                kept.append(
                        new String(
                                cut.bytes(),
                                cut.from(),
                                cut.to() - cut.from(),
                                StandardCharsets.UTF_8));
            }
            assertThat(kept.toString()).as("line of %d bytes", length).endsWith("x\ra,b\rc,d\r");
        }
    }

    private List<String> told(String name, int pieceBytes) {
        List<String> told = new ArrayList<>();
        FileReport report =
                RecordFile.read(
                        directory.resolve(name),
                        PATHS,
                        LIMITS,
                        pieceBytes,
                        new Telling(told),
                        _ -> {});
        told.add(report.records() + " " + report.found() + report.unknown() + report.problem());
        return told;
    }

    private record Telling(List<String> told) implements RecordSink {
        @Override
        public void record(long line, Fields fields) {
            told.add("row " + line + ": " + String.join("|", texts(fields.texts())));
        }

        private static List<String> texts(@Nullable String[] fields) {
            return Arrays.stream(fields).map(field -> field == null ? "" : field).toList();
        }

        @Override
        public void unreadable(long line, String shown, String reason) {
            told.add("lost " + line + ": " + shown + reason);
        }

        @Override
        public void badField(long line, int field, String shown, String reason) {
            told.add("bad " + line + ": " + field + shown + reason);
        }
    }

    /** The rows of proper texts, read by FastCSV. */
    private static final class Theirs extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final List<String> rows = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();
        private long line;
        private boolean odd;

        @Nullable List<String> read(String text) {
            try {
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(this, text)
                        .iterator()
                        .forEachRemaining(_ -> {});
            } catch (RuntimeException _) {
                return null;
            }
            return odd ? null : rows;
        }

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            fields.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean q) {
            fields.add(new String(buffer, offset, length));
            odd |= (length > 0 && index > 2) || length > 40;
        }

        @Override
        protected Boolean buildRecord() {
            if (!fields.isEmpty() && line > 1) {
                while (fields.size() < 3) {
                    fields.add("");
                }
                rows.add("row " + line + ": " + String.join("|", fields.subList(0, 3)));
            }
            return true;
        }
    }
}
