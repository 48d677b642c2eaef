package dev.samehand.lake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in and what was dropped, one durable line each, so that a batch whose directory is
 * gone as a whole is missed. A line ends with a check over itself and the check before it: a line
 * that is changed, removed or put in anywhere but at the end is noticed.
 *
 * <p>A batch is written down once it has its name, and a dropped one before its files go. What a
 * crash leaves between the two, the next work in the home does: {@link Bookkeeping#settle}.
 */
final class Ledger {

    static final String FILE = "ledger";

    /** Bytes of a ledger: two hundred thousand batches. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int CHECK = 16;

    private final Path file;

    Ledger(Path home) {
        file = home.resolve(FILE);
    }

    /** What happened to a batch. */
    enum Event {
        TAKEN,
        DROPPED
    }

    /**
     * A line.
     *
     * @param manifest hash of the batch's manifest
     * @param day when, ISO 8601
     */
    record Entry(Event event, String batch, String manifest, String day) {}

    /** What is to be written down. */
    record Line(Event event, String batch, String manifest) {}

    /** A ledger that is not what was written. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private Unreadable(String problem) {
            super(problem);
        }
    }

    private record Read(List<Entry> entries, String check, long length) {}

    boolean exists() {
        return Files.exists(file);
    }

    void begin() throws IOException {
        if (!exists()) {
            Durable.write(file, new byte[0]);
            Durable.forceParent(file);
        }
    }

    /** What happened last to each batch, in the order in which they came. */
    Map<String, Entry> last() throws IOException, Unreadable {
        Map<String, Entry> last = new LinkedHashMap<>();
        read().entries.forEach(entry -> last.put(entry.batch, entry));
        return last;
    }

    /** Stops where nothing could be written down. */
    void check() throws IOException {
        sound();
    }

    private Read sound() throws IOException {
        try {
            return read();
        } catch (Unreadable e) {
            throw Manifest.damaged(file, String.valueOf(e.getMessage()));
        }
    }

    /** Writes a line, durably. */
    void append(Event event, String batch, String manifest) throws IOException {
        append(List.of(new Line(event, batch, manifest)));
    }

    /** Writes lines, durably, and reads what stands before them once. */
    void append(List<Line> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Read before = sound();
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        StringBuilder whole = new StringBuilder();
        String check = before.check;
        for (Line each : lines) {
            String line = String.join(" ", each.event.name(), each.batch, each.manifest, now);
            check = check(check, line);
            whole.append(line).append(' ').append(check).append('\n');
        }
        if (before.length + whole.length() > MOST_BYTES) {
            throw new LakeException(
                    LakeException.Code.BATCH_DAMAGED,
                    file
                            + " would be longer than "
                            + MOST_BYTES
                            + " bytes. Take fewer and larger batches into another home");
        }
        write(before, whole.toString());
    }

    private void write(Read before, String whole) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(before.length);
            ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes, before.length + bytes.position());
            }
            channel.force(true);
        }
    }

    private static String check(String before, String line) {
        return Durable.sha256((before + "\n" + line).getBytes(US_ASCII)).substring(0, CHECK);
    }

    /** Reads all whole lines; the rest of one that a crash cut is passed over. */
    private Read read() throws IOException, Unreadable {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable("is larger than any ledger");
        }
        String text = new String(Files.readAllBytes(file), US_ASCII);
        int end = text.lastIndexOf('\n') + 1;
        List<Entry> entries = new ArrayList<>();
        String check = "";
        for (String line : text.substring(0, end).lines().toList()) {
            int last = line.lastIndexOf(' ');
            Entry entry = last < 0 ? null : entry(line.substring(0, last));
            if (entry == null || !line.endsWith(" " + check(check, line.substring(0, last)))) {
                throw new Unreadable("is not what was written, from line " + (entries.size() + 1));
            }
            check = line.substring(last + 1);
            entries.add(entry);
        }
        return new Read(entries, check, end);
    }

    private static @Nullable Entry entry(String line) {
        String[] word = line.split(" ", -1);
        for (Event event : Event.values()) {
            if (word.length == 4 && event.name().equals(word[0])) {
                return new Entry(event, word[1], word[2], word[3]);
            }
        }
        return null;
    }
}
