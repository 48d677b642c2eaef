package dev.samehand.intake.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Splits text into lines, and keeps only the beginning of one that is too long. */
final class Lines {

    private final Reader in;
    private final int limit;
    private final char[] chunk = new char[1 << 14];
    private int at;
    private int end;
    private char[] buffer = new char[1 << 12];
    private int length;
    private boolean tooLong;
    private long line;

    Lines(Reader in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            append(from, at - from);
            if (at < end) {
                at++;
                break;
            }
        }
        line += any ? 1 : 0;
        return any;
    }

    char[] buffer() {
        return buffer;
    }

    int length() {
        return length;
    }

    /** Number of the present line, from 1. */
    long line() {
        return line;
    }

    boolean tooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (buffer[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Beginning of the line, for a message. */
    String text() {
        return new String(buffer, 0, Math.min(length, 2 * FieldText.SHOWN));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk, 0, chunk.length));
        return end > 0;
    }

    private void append(int from, int count) {
        int kept = Math.min(count, limit - length);
        tooLong |= kept < count;
        if (length + kept > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + kept, 2 * buffer.length));
        }
        System.arraycopy(chunk, from, buffer, length, kept);
        length += kept;
    }
}
