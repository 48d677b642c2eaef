package dev.samehand.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into pieces that can be read side by side, behind the end of a line that seems to end
 * a record too: where the number of quotes so far is even, line breaks stand outside of quoted
 * fields. A misplaced quote makes that a guess; whoever reads the piece before finds out.
 *
 * <p>Of a line that is longer than anybody may hold only the beginning is handed on. Quotes and
 * lines are counted eight bytes at a time (Warren, Hacker's Delight, section 6-1).
 */
final class Cutter implements Piece.Source {

    /** Bytes that a character of the longest line may take in UTF-8, with room to be too long. */
    private static final int LINE_BYTES_PER_CHAR = 4;

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private final InputStream in;
    private final boolean quotes;
    private final int pieceBytes;
    private final int mostBytes;
    private byte[] buffer;
    private int filled;
    private boolean ended;
    private boolean handedOut;
    private boolean insideQuotes;
    private long line = 1;

    /** Bytes {@code [from, to)}, the first of which stands on this line. */
    record Cut(byte[] bytes, int from, int to, long line, boolean last) {

        Cut from(int later, long laterLine) {
            return new Cut(bytes, later, to, laterLine, last);
        }

        /** What is left of one cut and all of the next one. */
        static Cut joined(Cut rest, Cut next) {
            int length = rest.to - rest.from;
            byte[] bytes = new byte[length + next.to - next.from];
            System.arraycopy(rest.bytes, rest.from, bytes, 0, length);
            System.arraycopy(next.bytes, next.from, bytes, length, next.to - next.from);
            return new Cut(bytes, 0, bytes.length, rest.line, next.last);
        }
    }

    /**
     * @param quotes whether line breaks may stand in quotes, and CR alone ends a line
     */
    Cutter(InputStream in, boolean quotes, int pieceBytes, int lineChars) {
        this.in = in;
        this.quotes = quotes;
        this.pieceBytes = pieceBytes;
        mostBytes = Math.max(pieceBytes, LINE_BYTES_PER_CHAR * lineChars + 1);
        buffer = new byte[Math.min(pieceBytes, 1 << 13)];
    }

    /** The last piece may be empty. */
    @Override
    public @Nullable Cut next() throws IOException {
        if (handedOut) {
            return null;
        }
        int end = fill();
        handedOut = ended;
        byte[] bytes = buffer;
        Cut cut = new Cut(bytes, 0, end, line, ended);
        line += lines(bytes, end);
        insideQuotes ^= quotes && (count(bytes, 0, end, '"') & 1) != 0;
        int rest = filled - end;
        buffer = handedOut ? new byte[0] : new byte[Math.max(pieceBytes, rest)];
        System.arraycopy(bytes, end, buffer, 0, rest);
        filled = rest;
        return cut;
    }

    /** Reads on, as far as a piece goes, and tells where to cut. */
    private int fill() throws IOException {
        while (true) {
            while (!ended && filled < buffer.length) {
                int read = in.read(buffer, filled, buffer.length - filled);
                ended = read < 0;
                filled += Math.max(0, read);
            }
            int end = ended ? filled : buffer.length < pieceBytes ? 0 : end();
            if (ended || end > 0) {
                return end;
            }
            if (buffer.length >= mostBytes) {
                dropRestOfLine();
            } else {
                int more = Math.max(pieceBytes, (int) Math.min(mostBytes, 2L * buffer.length));
                buffer = Arrays.copyOf(buffer, more);
            }
        }
    }

    /** Behind the last line that seems to end a record, or 0 where no line ends. */
    private int end() {
        int lastLine = 0;
        boolean inside = insideQuotes ^ (quotes && (count(buffer, 0, filled, '"') & 1) != 0);
        for (int i = filled - 1; i >= 0; i--) {
            inside ^= quotes && buffer[i] == '"';
            if (buffer[i] == '\n') {
                lastLine = lastLine == 0 ? i + 1 : lastLine;
                if (!inside || !quotes) {
                    return i + 1;
                }
            }
        }
        return lastLine > 0 || !quotes ? lastLine : endByReturn();
    }

    /** In a text without a single LF, CR alone may end lines; the last one may lack its LF yet. */
    private int endByReturn() {
        for (int i = filled - 2; i >= 0; i--) {
            if (buffer[i] == '\r') {
                return i + 1;
            }
        }
        return 0;
    }

    /** The line break is kept, with room for one byte more: behind CR nobody cuts without it. */
    private void dropRestOfLine() throws IOException {
        byte[] chunk = new byte[1 << 16];
        while (true) {
            int read = in.read(chunk);
            if (read < 0) {
                ended = true;
                return;
            }
            for (int i = 0; i < read; i++) {
                if (chunk[i] == '\n' || (quotes && chunk[i] == '\r')) {
                    buffer = Arrays.copyOf(buffer, filled + read - i + 1);
                    System.arraycopy(chunk, i, buffer, filled, read - i);
                    filled += read - i;
                    return;
                }
            }
        }
    }

    private long lines(byte[] bytes, int to) {
        long lines = count(bytes, 0, to, '\n');
        if (quotes && count(bytes, 0, to, '\r') > 0) {
            for (int i = 0; i < to; i++) {
                boolean pair = i + 1 < to && bytes[i + 1] == '\n';
                lines += bytes[i] == '\r' && !pair ? 1 : 0;
            }
        }
        return lines;
    }

    /** How often a character stands in {@code bytes[from, to)}. */
    static int count(byte[] bytes, int from, int to, char ascii) {
        int count = 0;
        int at = from;
        long pattern = ONES * ascii;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long differs = (long) EIGHT.get(bytes, at) ^ pattern;
            long zeros = ~(((differs & LOW_BITS) + LOW_BITS) | differs | LOW_BITS);
            count += Long.bitCount(zeros);
        }
        for (; at < to; at++) {
            count += bytes[at] == ascii ? 1 : 0;
        }
        return count;
    }
}
