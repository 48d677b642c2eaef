package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes one part of several that follow each other: entries of one account and value become one
 * with all its days, and entries of deleted accounts are left out.
 *
 * <p>Which parts: size-tiered. When the {@value #FAN} youngest are of about one size, they become
 * one; so an entry is written about log8(index / delta) times, and there are few parts to look
 * into.
 */
final class Merge {

    /** Parts that become one. */
    static final int FAN = 8;

    /** Parts are of about one size while none has so many times the entries of the youngest. */
    private static final int ALIKE = 4;

    private Merge() {}

    /** How many of the youngest parts are due, or 0. */
    static int due(List<Part> parts) {
        if (parts.size() < FAN) {
            return 0;
        }
        long youngest = parts.getLast().run().entries;
        long tier = Math.max(youngest, 1) * ALIKE;
        int count = 0;
        for (Part part : parts.reversed()) {
            if (part.run().entries > tier) {
                break;
            }
            count++;
        }
        return count >= FAN ? count : 0;
    }

    static Part write(Path directory, int number, List<Part> parts, Gone gone) throws IOException {
        int from = parts.getFirst().names().from;
        int to = parts.getLast().names().to;
        try (PartWriter out = new PartWriter(directory, number, from, to)) {
            Walk.over(parts, gone, out::entry);
            for (Part part : parts) {
                part.names().copy(gone, out.names);
            }
            return out.finish();
        }
    }
}
