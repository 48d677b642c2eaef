package dev.samehand.intake.read;

import dev.samehand.model.ValueHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record, or the cells of a row. What is plain ASCII stays where it stands among
 * the bytes of its piece until somebody asks for its text: most values are read from the bytes, and
 * nobody ever does. Used again for the next record; not thread-safe.
 */
public final class Fields {

    private static final byte[] NOTHING = {};

    private final @Nullable String[] texts;
    private final boolean[] plain;
    private final int[] from;
    private final int[] to;
    private byte[] bytes = NOTHING;

    public Fields(int size) {
        texts = new String[size];
        plain = new boolean[size];
        from = new int[size];
        to = new int[size];
    }

    /** All fields are absent. */
    public void clear() {
        Arrays.fill(texts, null);
        Arrays.fill(plain, false);
    }

    /** Sets a text; null or empty where the field is absent. */
    public void set(int field, @Nullable String text) {
        plain[field] = false;
        texts[field] = text == null || text.isEmpty() ? null : text;
    }

    /** Sets ASCII without NUL that stands in {@code piece[begin, end)}, in one piece for all. */
    void setPlain(int field, byte[] piece, int begin, int end) {
        bytes = piece;
        plain[field] = true;
        texts[field] = null;
        from[field] = begin;
        to[field] = end;
    }

    /** Copies a field of a record into a cell. */
    public void copy(int cell, Fields record, int field) {
        if (record.plain[field]) {
            setPlain(cell, record.bytes, record.from[field], record.to[field]);
            texts[cell] = record.texts[field];
            return;
        }
        set(cell, record.texts[field]);
    }

    /** Whether the field is given, as plain ASCII that stands in {@link #bytes}. */
    public boolean isPlain(int field) {
        return plain[field];
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from(int field) {
        return from[field];
    }

    public int to(int field) {
        return to[field];
    }

    /** The text of a field, null where it is absent. */
    public @Nullable String text(int field) {
        if (plain[field] && texts[field] == null) {
            int length = to[field] - from[field];
            texts[field] = new String(bytes, from[field], length, StandardCharsets.ISO_8859_1);
        }
        return texts[field];
    }

    /** Hash of all fields; the same whichever way they are given. */
    public long hash() {
        long hash = texts.length;
        for (int field = 0; field < texts.length; field++) {
            hash = ValueHash.combine(hash, hash(field));
        }
        return hash;
    }

    private long hash(int field) {
        if (plain[field]) {
            return ValueHash.of(bytes, from[field], to[field]);
        }
        String text = texts[field];
        return text == null ? 0 : ValueHash.of(text);
    }

    /** The texts of all fields, for whoever needs them all. */
    @Nullable String[] texts() {
        for (int field = 0; field < texts.length; field++) {
            text(field);
        }
        return texts.clone();
    }
}
