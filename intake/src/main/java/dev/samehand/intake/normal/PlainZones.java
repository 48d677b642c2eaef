package dev.samehand.intake.normal;

import dev.samehand.model.ValueHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Time zones by their bytes: those that were met are remembered. Not thread-safe. */
public final class PlainZones {

    private static final int PLACES = 1 << 9;

    private final byte[][] met = new byte[PLACES][];

    /** Whether {@code raw[from, to)}, which is plain ASCII, names a time zone. */
    public boolean contains(byte[] raw, int from, int to) {
        int place = (int) ValueHash.of(raw, from, to) & PLACES - 1;
        byte[] known = met[place];
        if (known != null && Arrays.equals(known, 0, known.length, raw, from, to)) {
            return true;
        }
        if (!Places.isTimeZone(new String(raw, from, to - from, StandardCharsets.US_ASCII))) {
            return false;
        }
        met[place] = Arrays.copyOfRange(raw, from, to);
        return true;
    }
}
