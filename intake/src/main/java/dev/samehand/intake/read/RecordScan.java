package dev.samehand.intake.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One pass over a file: the record being read, and what has been noticed. A format fills the fields
 * of a record between {@link #begin} and {@link #end}.
 */
final class RecordScan {

    /** Begins what is said of a failure that is not the input's fault. */
    static final String OWN_ERROR = "stopped by a mistake of Samehand's own, please report it: ";

    final FieldPaths paths;
    final Limits limits;
    private final RecordSink sink;
    private final Fields fields;
    private final boolean[] found;
    private final int[] limitOfSlot;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final int keySlot;
    private long line;
    private long records;
    private long replayed;
    private long lastBroken;

    RecordScan(FieldPaths paths, Limits limits, RecordSink sink) {
        this.paths = paths;
        this.limits = limits;
        this.sink = sink;
        keySlot = sink.keyField();
        fields = new Fields(paths.size());
        found = new boolean[paths.size()];
        limitOfSlot = new int[paths.size()];
        Arrays.setAll(limitOfSlot, slot -> paths.limit(slot, limits));
    }

    void begin(long firstLine) {
        line = firstLine;
        fields.clear();
    }

    void end() {
        records++;
        try {
            sink.record(line, fields);
        } catch (RuntimeException e) {
            // One value that nobody thought of must not cost the rest of the file.
            sink.unreadable(line, "", OWN_ERROR + e);
        }
    }

    /** The record begun, or the one on this line, is lost. */
    void unreadable(long firstLine, String shown, String reason) {
        records++;
        sink.unreadable(firstLine, FieldText.shown(shown), reason);
    }

    /** All columns are known: refuses a table that lacks one it cannot do without. */
    void columnsKnown() {
        for (int slot = 0; slot < found.length; slot++) {
            if (!found[slot] && paths.required().get(slot)) {
                throw new UnreadableFile(
                        "lacks the column "
                                + paths.paths().get(slot)
                                + "; it has "
                                + FieldText.shown(String.join(", ", columnNames()))
                                + ". Name the columns in the first line, or map them");
            }
        }
    }

    private List<String> columnNames() {
        List<String> names = new ArrayList<>();
        for (int slot = 0; slot < found.length; slot++) {
            if (found[slot]) {
                names.add(paths.paths().get(slot));
            }
        }
        names.addAll(unknown);
        return names;
    }

    void present(int slot) {
        found[slot] = true;
    }

    void field(int slot, String value) {
        field(slot, value, false);
    }

    /**
     * A field of the record begun.
     *
     * @param ascii whether it is known to hold nothing but ASCII
     */
    void field(int slot, String value, boolean ascii) {
        if (value.length() > limitOfSlot[slot]) {
            tooLong(slot, value, value.length());
            return;
        }
        if (ascii && value.indexOf('\0') < 0) {
            fields.set(slot, value);
            return;
        }
        checked(slot, value);
    }

    /** A field of ASCII without NUL that stands in {@code bytes[from, to)}. */
    void plain(int slot, byte[] bytes, int from, int to) {
        if (to - from > limitOfSlot[slot]) {
            tooLong(slot, new String(bytes, from, to - from, US_ASCII), to - from);
            return;
        }
        fields.setPlain(slot, bytes, from, to);
    }

    /** Slot by whose text records are chosen, or -1. */
    int keySlot() {
        return keySlot;
    }

    /** Whether the record with this key is wanted; one that is not counts as read. */
    boolean isWanted(String key) {
        boolean wanted = sink.isWanted(key);
        records += wanted ? 0 : 1;
        return wanted;
    }

    /** Bytes are read once more after a misplaced quote on this line. */
    void readAgain(int bytes, long brokenLine) {
        replayed += bytes;
        checkReplays(brokenLine);
    }

    private void checkReplays(long brokenLine) {
        lastBroken = brokenLine;
        if (replayed > Limits.REPLAYED_BYTES) {
            throw new UnreadableFile(
                    "has too many misplaced quotes, the last in line "
                            + brokenLine
                            + "; its rest was not read. Export it again");
        }
    }

    /** What another scan noticed in the piece that follows. */
    void absorb(RecordScan next) {
        for (int slot = 0; slot < found.length; slot++) {
            found[slot] |= next.found[slot];
        }
        for (String name : next.unknown) {
            if (unknown.size() < Limits.UNKNOWN_FIELDS) {
                unknown.add(name);
            }
        }
        notes.addAll(next.notes);
        records += next.records;
        replayed += next.replayed;
        checkReplays(next.lastBroken);
    }

    void badField(int slot, String shown, String reason) {
        sink.badField(line, slot, FieldText.shown(shown), reason);
    }

    void unknown(String name) {
        if (unknown.size() < Limits.UNKNOWN_FIELDS) {
            unknown.add(FieldText.shown(name));
        }
    }

    void note(String remark) {
        notes.add(remark);
    }

    private void tooLong(int slot, String start, int length) {
        badField(
                slot,
                start,
                "field of " + length + " characters; at most " + limitOfSlot[slot] + " are read");
    }

    private void checked(int slot, String value) {
        if (FieldText.isClean(value)) {
            fields.set(slot, value);
            return;
        }
        if (limitOfSlot[slot] == limits.textChars()) {
            sink.badField(
                    line, slot, FieldText.shown(value), FieldText.DAMAGE + "; read without them");
            fields.set(slot, FieldText.cleaned(value));
            return;
        }
        badField(slot, value, FieldText.DAMAGE);
    }

    FileReport report(String format, PackedFile file, String problem) {
        List<Boolean> seen = new ArrayList<>();
        for (boolean each : found) {
            seen.add(each);
        }
        return new FileReport(
                format,
                file.bytes(),
                file.sha256(),
                records,
                seen,
                List.copyOf(unknown),
                problem,
                List.copyOf(notes));
    }
}
