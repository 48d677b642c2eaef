package dev.samehand.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileTest {

    /** Lines and texts are shorter than usual, so that endless ones take less time to make. */
    private static final Limits LIMITS =
            new Limits(64 << 10, 128 << 10, 1 << 20, 64L << 30, 250, 100, 100, 10);

    private static final FieldPaths PATHS =
            new FieldPaths(
                    List.of("id", "note"),
                    List.of(false, true),
                    List.of(true, false),
                    List.of("value"));

    @TempDir Path directory;

    private final List<String> records = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    @Test
    void fieldsMayHoldSeparatorsQuotesAndLineBreaksAndLinesAreCounted() {
        FileReport report = read("a.csv", "id,note\n1,\"a, \"\"b\"\"\nc\"\n\n2,d\r\n3,e");

        assertThat(records).containsExactly("2:1|a, \"b\"\nc", "5:2|d", "6:3|e");
        assertThat(report.problem()).isEmpty();
        assertThat(report.format()).isEqualTo("csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundByTheHeader(String separator) {
        read("a.csv", "Note,ID,more\nx,1,y\n".replace(",", separator));

        assertThat(records).containsExactly("2:1|x");
    }

    @Test
    void aSpreadsheetsSeparatorLineIsUnderstood() {
        read("a.csv", "sep=|\r\nid|note\r\n1|x\r\n");

        assertThat(records).containsExactly("3:1|x");
    }

    @Test
    void emptyLinesMayStandBeforeTheSeparatorLine() {
        read("a.csv", "\n\r\nsep=|\r\nid|note\r\n1|x\r\n");
        read("b.csv", "\n\nid,note\n1,x\n");

        assertThat(records).containsExactly("5:1|x", "4:1|x");
    }

    @Test
    void aSeparatorBeyondAsciiIsRefused() {
        assertThat(read("a.csv", "sep=\u00a7\nid\u00a7note\n").problem())
                .startsWith("names a separator beyond ASCII");
    }

    @Test
    void aSeparatorLineMayNameWhateverIsNoQuote() {
        for (char separator : "#'\u0001a ".toCharArray()) {
            read("a.csv", "sep=,\nid,note\n1,x\n".replace(',', separator));
        }
        FileReport report = read("a.csv", "sep=\"\nid\"note\n1\"x\n");

        assertThat(records).hasSize(5).containsOnly("3:1|x");
        assertThat(report.problem()).startsWith("names a quote as its separator");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        read("a.csv", "\uFEFFid,note\n1,x\n");
        read("a.jsonl", "\uFEFF{\"id\":1}\n");

        assertThat(records).containsExactly("2:1|x", "1:1|null");
    }

    @Test
    void utf16IsNamed() throws IOException {
        FileReport report = readBytes("a.csv", "\uFEFFid,note".getBytes(StandardCharsets.UTF_16LE));

        assertThat(report.problem()).isEqualTo("is UTF-16. Save it as UTF-8");
    }

    @Test
    void aTableWithoutARequiredColumnIsNamedOnceAndNotRowByRow() {
        FileReport report = read("a.csv", "name;note\n1;x\n2;y\n");

        assertThat(records).isEmpty();
        assertThat(troubles).isEmpty();
        assertThat(report.problem()).startsWith("lacks the column id; it has note, name");
    }

    @Test
    void aHeaderIsSoughtInTheFirstMebibyteOnly() {
        String record = "id,note\n1,x\n";
        String newlines = "\n".repeat(5 << 20);
        String wide = "id,note" + ",x".repeat(1 << 19) + "\n1,x\n";
        String endless = "id,\"note\n" + "\",\"x\n".repeat(1 << 20);

        assertThat(read("a.csv", " \n" + record).problem()).startsWith("has no header line");
        assertThat(read("b.csv", " \n" + record.repeat(1 << 19)).problem())
                .startsWith("has no header line");
        assertThat(read("c.csv", newlines + record).problem()).startsWith("has no header line");
        assertThat(read("d.csv", wide).problem()).startsWith("has a header of more than 1048576");
        assertThat(read("e.csv", endless).problem())
                .startsWith("has a header of more than 1048576");
        assertThat(records).isEmpty();
    }

    @Test
    void aRowWithTooManyFieldsIsRejectedAndEmptyOnesAtItsEndAreNot() {
        read("a.csv", "id,note\n1,x,\n2,y,z\n3\n");

        assertThat(records).containsExactly("2:1|x", "4:3|null");
        assertThat(troubles).hasSize(1).first().asString().startsWith("3: row of 3 fields");
    }

    @Test
    void aQuoteThatNeverClosesLosesItsRowOnly() {
        read("a.csv", "id,note\n1,x\n2,\"y\n3,z\n4,w\n");

        assertThat(records).containsExactly("2:1|x", "4:3|z", "5:4|w");
        assertThat(troubles).hasSize(1).first().asString().startsWith("3: cannot be split");
    }

    @Test
    void textBehindAClosingQuoteLosesItsRowOnly() {
        StringBuilder text = new StringBuilder("id,note\r\n");
        for (int row = 0; row < 5000; row++) {
            text.append(row).append(row % 100 == 7 ? ",\"x\"y\r\n" : ",\"x\"\r\n");
        }
        read("a.csv", text.toString());

        assertThat(records).hasSize(4950).contains("10:8|x", "5001:4999|x");
        assertThat(troubles).hasSize(50);
    }

    @Test
    void aLineOfManyMegabytesIsRejectedAndTheRestIsRead() {
        String endless = "x".repeat(LIMITS.lineChars() + 10);
        read("a.csv", "id,note\n1,a\n" + endless + "\n2,b\n3,\"c\n" + endless + "\"\n4,d\n");
        read("a.jsonl", "{\"id\":5}\n{\"id\":\"" + endless + "\"}\n{\"id\":6}\n");

        assertThat(records).containsExactly("2:1|a", "4:2|b", "7:4|d", "1:5|null", "3:6|null");
        assertThat(troubles.stream().map(trouble -> trouble.substring(0, 2)))
                .containsExactly("3:", "5:", "6:", "2:");
    }

    @Test
    void aLineOfManyFieldsThatIsTooLongIsRejected() {
        read("a.csv", "id,note\n1,a\n2," + "x,".repeat(LIMITS.lineChars()) + "\n3,b\n");

        assertThat(records).containsExactly("2:1|a", "4:3|b");
        assertThat(troubles).hasSize(1).first().asString().startsWith("3: line of more than");
    }

    @Test
    void ofACutOffRecordNothingIsTakenForWhole() throws IOException {
        byte[] gzip = gzip("id,note\nacc-1,x\nacc-1234,y\n");
        byte[] whole = Arrays.copyOf(gzip, gzip.length - 8);
        for (int length = 11; length < whole.length; length++) {
            records.clear();
            readBytes("a.csv.gz", Arrays.copyOf(whole, length));
            assertThat(records)
                    .allMatch(record -> record.matches("2:acc-1[|].*|3:acc-1234[|].*|.:null[|].*"));
        }
    }

    @Test
    void aFieldThatIsTooLongIsEmptied() {
        String longText = "y".repeat(LIMITS.fieldChars() + 1);
        read("a.csv", "id,note\n" + longText + "," + longText + "\n");
        read("a.jsonl", "{\"id\":\"" + longText + "\",\"note\":\"n\"}");

        assertThat(records).containsExactly("2:null|" + longText, "1:null|n");
        assertThat(troubles).hasSize(2).allMatch(trouble -> trouble.contains("at most 65536"));
    }

    @Test
    void nulAndBrokenUtf8EmptyAFieldAndLeaveTextReadable() {
        byte[] bytes = "id,note\na\0b,c\nd,e?f g\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xff : bytes[i];
        }
        readBytes("a.csv", bytes);

        assertThat(records).containsExactly("2:null|c", "3:d|e f g");
        assertThat(troubles).hasSize(2);
    }

    @Test
    void gzipAndZstdAreRecognisedByTheirBytesAndMayConsistOfSeveralParts() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(gzip("id,note\n1,x\n"));
        parts.write(gzip("2,y\n"));
        FileReport gzip = readBytes("a.csv.gz", parts.toByteArray());
        byte[] packed = Zstd.compress("id,note\n3,z\n".getBytes(StandardCharsets.UTF_8));
        FileReport zstd = readBytes("b.csv.zst", packed);
        readBytes("misnamed.csv", gzip("id,note\n4,w\n"));

        assertThat(records).containsExactly("2:1|x", "3:2|y", "2:3|z", "2:4|w");
        assertThat(gzip.format()).isEqualTo("csv+gzip");
        assertThat(zstd.format()).isEqualTo("csv+zstd");
    }

    @Test
    void ofATruncatedFileTheBeginningIsReadAndTheEndIsNamed() throws IOException {
        StringBuilder text = new StringBuilder("id,note\n");
        for (int row = 0; row < 20_000; row++) {
            text.append(row).append(",note ").append(row * 7919 % 10007).append('\n');
        }
        byte[] gzip = gzip(text.toString());
        FileReport report = readBytes("a.csv.gz", Arrays.copyOf(gzip, gzip.length / 2));

        assertThat(report.problem()).startsWith("ends too early");
        assertThat(records).hasSizeGreaterThan(1000);
        assertThat(report.sha256()).hasSize(64);
        gzip[gzip.length / 2] ^= 0x55;
        assertThat(readBytes("b.csv.gz", gzip).problem()).isNotEmpty();
        byte[] zstd = Zstd.compress(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(readBytes("c.csv.zst", Arrays.copyOf(zstd, zstd.length / 2)).problem())
                .isNotEmpty();
    }

    @Test
    void aDecompressionBombIsStopped() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("id,note\n1,x\n".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                gzip.write(zeros);
            }
        }
        FileReport report = readBytes("a.csv.gz", bomb.toByteArray());

        assertThat(report.problem()).contains("decompression bombs");
        assertThat(records).contains("2:1|x");
    }

    @Test
    void jsonMayBeAnArrayAnObjectAroundOneOrValuesInARow() {
        read("a.json", "[{\"id\":1},\n {\"ID\":\"2\",\"note\":null}]");
        read("b.json", "{\"@next\":\"?\",\"value\":[{\"id\":3}],\"rest\":{\"id\":9}}");
        read("c.json", "{\"id\":4}\n{\"id\":5}");

        assertThat(records)
                .containsExactly("1:1|null", "2:2|null", "1:3|null", "1:4|null", "2:5|null");
    }

    @Test
    void plainJsonValuesBecomeTextAndListsAreJoined() {
        read(
                "a.jsonl",
                "{\"id\":0.10,\"note\":[\"a\",2,null,true]}\n{\"id\":\"\",\"note\":{\"a\":1}}");

        assertThat(records).containsExactly("1:0.10|a;2;true", "2:null|null");
        assertThat(troubles).hasSize(1).first().asString().contains("is an object");
    }

    @Test
    void aBrokenJsonLineLosesItselfAndABrokenDocumentItsRest() {
        read("a.jsonl", "{\"id\":1}\n{\"id\":\n\n7\n[1,{\"id\":2}]\n");
        FileReport report = read("b.json", "[{\"id\":3},\n{\"id\":4},\n{\"id\" 5}]");

        assertThat(records).containsExactly("1:1|null", "5:2|null", "1:3|null", "2:4|null");
        assertThat(troubles).hasSize(3);
        assertThat(report.problem()).startsWith("is not proper JSON in line 3");
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        read("a.jsonl", "{\"id\":" + "[".repeat(100_000) + "\n{\"id\":1}\n");

        assertThat(records).containsExactly("2:1|null");
        assertThat(troubles).hasSize(1);
    }

    @Test
    void nestedFieldsAndPositionsAreReached() {
        FieldPaths paths =
                new FieldPaths(
                        List.of("a.b", "list[1].ip", "x.y"),
                        List.of(false, false, false),
                        List.of(false, false, false),
                        List.of());
        write(
                "a.json",
                """
                {"A":{"b":1,"c":{"b":2}},"list":[{"ip":"p"},{"ip":"q"}],"x.y":"literal"}\
                """
                        .getBytes(StandardCharsets.UTF_8));
        RecordFile.read(directory.resolve("a.json"), paths, LIMITS, new Collector(), _ -> {});

        assertThat(records).containsExactly("1:1|q|literal");
    }

    @Test
    void aMissingFileIsNamed() {
        FileReport report =
                RecordFile.read(
                        directory.resolve("gone.csv"), PATHS, LIMITS, new Collector(), _ -> {});

        assertThat(report.problem()).startsWith("is gone");
    }

    @Test
    void theReportTellsWhatWasFoundAndWhatNobodyWanted() {
        FileReport report = read("a.csv", "id,shoe,ID\n1,42,2\n");

        assertThat(records).containsExactly("2:1|null");
        assertThat(report.found()).containsExactly(true, false);
        assertThat(report.unknown()).containsExactly("shoe");
        assertThat(report.notes()).hasSize(1).first().asString().contains("twice");
        assertThat(report.records()).isEqualTo(1);
    }

    private FileReport read(String name, String text) {
        return readBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private FileReport readBytes(String name, byte[] bytes) {
        write(name, bytes);
        return RecordFile.read(directory.resolve(name), PATHS, LIMITS, new Collector(), _ -> {});
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private final class Collector implements RecordSink {
        @Override
        public void record(long line, Fields fields) {
            records.add(
                    line
                            + ":"
                            + String.join(
                                    "|",
                                    Arrays.stream(fields.texts()).map(String::valueOf).toList()));
        }

        @Override
        public void unreadable(long line, String shown, String reason) {
            troubles.add(line + ": " + reason);
        }

        @Override
        public void badField(long line, int field, String shown, String reason) {
            troubles.add(line + ": field " + field + " " + reason);
        }
    }
}
