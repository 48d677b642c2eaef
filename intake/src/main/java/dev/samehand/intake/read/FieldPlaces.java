package dev.samehand.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the fields of a delimited record stand among the bytes of its piece, and of what kind. */
final class FieldPlaces {

    static final byte ASCII = 0;
    static final byte BEYOND_ASCII = 1;

    /** Two quotes stand for one; to be added to one of the others. */
    static final byte WITH_QUOTES = 2;

    private final byte[] bytes;
    private int[] from = new int[32];
    private int[] end = new int[32];
    private byte[] kind = new byte[32];

    FieldPlaces(byte[] bytes) {
        this.bytes = bytes;
    }

    void set(int column, int begin, int behind, byte what) {
        if (column == from.length) {
            from = Arrays.copyOf(from, 2 * column);
            end = Arrays.copyOf(end, 2 * column);
            kind = Arrays.copyOf(kind, 2 * column);
        }
        from[column] = begin;
        end[column] = behind;
        kind[column] = what;
    }

    int from(int column) {
        return from[column];
    }

    int end(int column) {
        return end[column];
    }

    boolean isEmpty(int column) {
        return end[column] == from[column];
    }

    /** Whether the bytes are the letters. */
    boolean isPlain(int column) {
        return kind[column] == ASCII;
    }

    boolean isAscii(int column) {
        return kind[column] % 2 == ASCII;
    }

    String text(int column) {
        int begin = from[column];
        int length = end[column] - begin;
        byte[] source = bytes;
        if (kind[column] >= WITH_QUOTES) {
            source = new byte[length];
            length = unquoted(begin, length, source);
            begin = 0;
        }
        return new String(
                source,
                begin,
                length,
                isAscii(column) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Characters of the bytes in {@code [begin, behind)}, which need not be a field. */
    int chars(int begin, int behind) {
        return new String(bytes, begin, behind - begin, StandardCharsets.UTF_8).length();
    }

    private int unquoted(int begin, int length, byte[] into) {
        int size = 0;
        for (int i = begin; i < begin + length; i++) {
            into[size++] = bytes[i];
            i += bytes[i] == '"' ? 1 : 0;
        }
        return size;
    }
}
