package dev.samehand.simulate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table as CSV (RFC 4180) or as JSON Lines. A table without rows leaves no file. Not
 * thread-safe.
 */
final class Table implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private @Nullable OutputStream out;
    private final StringBuilder text = new StringBuilder(BUFFER + 4096);
    private boolean first = true;
    private boolean hasRows;
    private long lastDay = Long.MIN_VALUE;
    private String lastDate = "";

    private Table(Path file) {
        this.file = file;
    }

    static Table lines(Path file) {
        return new Table(file);
    }

    static Table csv(Path file, String header) {
        Table table = lines(file);
        table.text.append(header).append('\n');
        return table;
    }

    Table field(String value) {
        separate();
        if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0) {
            text.append(value);
        } else {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    Table field(long value) {
        separate();
        text.append(value);
        return this;
    }

    Table time(long second) {
        separate();
        appendTime(second);
        return this;
    }

    /** A member of a JSON object; the first one opens the object. */
    Table member(String name, String value) {
        text.append(first ? "{\"" : ",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
        first = false;
        return this;
    }

    Table timeMember(String name, long second) {
        text.append(first ? "{\"" : ",\"").append(name).append("\":\"");
        appendTime(second);
        text.append('"');
        first = false;
        return this;
    }

    void endObject() throws IOException {
        text.append('}');
        end();
    }

    void end() throws IOException {
        text.append('\n');
        first = true;
        hasRows = true;
        if (text.length() >= BUFFER) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (hasRows) {
            flush().close();
        }
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private OutputStream flush() throws IOException {
        OutputStream opened = out == null ? open() : out;
        out = opened;
        opened.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        return opened;
    }

    private OutputStream open() throws IOException {
        OutputStream plain = Files.newOutputStream(file);
        boolean gzip = file.toString().endsWith(".gz");
        return gzip ? new GZIPOutputStream(plain, BUFFER) : plain;
    }

    private void appendTime(long second) {
        long day = Math.floorDiv(second, Clock.DAY);
        if (day != lastDay) {
            lastDay = day;
            lastDate = LocalDate.ofEpochDay(day).toString();
        }
        int rest = (int) Math.floorMod(second, Clock.DAY);
        text.append(lastDate).append('T');
        two(rest / 3600).append(':');
        two(rest / 60 % 60).append(':');
        two(rest % 60).append('Z');
    }

    private StringBuilder two(int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
