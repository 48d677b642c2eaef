package dev.samehand.link;

import dev.samehand.model.Bits;
import dev.samehand.model.KnownValue;
import dev.samehand.model.KnownValue.Verdict;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The user's own lists: shared and good values count nothing, bad ones more. */
final class Listing {

    static final Listing NONE = new Listing(Map.of());

    /** A listed bad value is a lead: it counts a little more, never enough by itself. */
    private static final int LISTED_BAD = 2 * Bits.ONE;

    private record Value(int type, long hash) {}

    private final Map<Value, Verdict> verdicts;

    private Listing(Map<Value, Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** Of several verdicts on a value the mildest stands. */
    static Listing of(List<KnownValue> known) {
        Map<Value, Verdict> verdicts = new LinkedHashMap<>();
        for (KnownValue one : known) {
            verdicts.merge(
                    new Value(one.type(), one.value()),
                    one.verdict(),
                    (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return verdicts.isEmpty() ? NONE : new Listing(verdicts);
    }

    boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** Most bits that a value can count, given what it could if nobody had listed it. */
    int cap(int type, long value, int cap, int threshold) {
        Verdict verdict = verdicts.get(new Value(type, value));
        return verdict == null
                ? cap
                : switch (verdict) {
                    case BAD -> Math.max(cap, Math.min(cap + LISTED_BAD, threshold - 1));
                    case SHARED, GOOD -> 0;
                };
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(verdicts.size());
        for (Map.Entry<Value, Verdict> entry : verdicts.entrySet()) {
            out.writeInt(entry.getKey().type);
            out.writeLong(entry.getKey().hash);
            out.writeByte(entry.getValue().ordinal());
        }
    }

    /** Reads what {@link #write} wrote; nothing where an older version wrote nothing. */
    static Listing read(DataInput in) throws IOException {
        int size;
        try {
            size = in.readInt();
        } catch (EOFException _) {
            return NONE;
        }
        if (size < 0) {
            throw new IOException("a list of " + size + " values");
        }
        Verdict[] known = Verdict.values();
        Map<Value, Verdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Value value = new Value(in.readInt(), in.readLong());
            int verdict = in.readUnsignedByte();
            if (verdict >= known.length) {
                throw new IOException("a list has verdict " + verdict);
            }
            verdicts.put(value, known[verdict]);
        }
        return verdicts.isEmpty() ? NONE : new Listing(verdicts);
    }
}
