package dev.samehand.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into pieces that can be read side by side, behind the end of a line that seems to end
 * a record too: where the number of quotes so far is even, line breaks stand outside of quoted
 * fields. A misplaced quote makes that a guess; whoever reads the piece before finds out.
 *
 * <p>Of a line that is longer than anybody may hold only the beginning is handed on.
 */
final class Cutter implements Piece.Source {

    /** Bytes that a character of the longest line may take in UTF-8, with room to be too long. */
    private static final int LINE_BYTES_PER_CHAR = 4;

    private static final long LF = Eight.times('\n');
    private static final long CR = Eight.times('\r');

    private final InputStream in;
    private final boolean quotes;
    private final int pieceBytes;
    private final int mostBytes;
    private byte[] buffer;
    private int filled;
    private boolean ended;
    private boolean handedOut;
    private boolean insideQuotes;

    /** Whether the end that was found is known to stand outside of quotes. */
    private boolean outside;

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
        boolean insideBefore = insideQuotes;
        outside = false;
        int end = fill();
        handedOut = ended;
        byte[] bytes = buffer;
        Cut cut = new Cut(bytes, 0, end, line, ended);
        line += lines(bytes, end);
        insideQuotes = !outside && (insideBefore ^ hasOddQuotes(end));
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
        boolean inside = insideQuotes ^ hasOddQuotes(filled);
        for (int i = filled - 1; i >= 0; i--) {
            inside ^= quotes && buffer[i] == '"';
            if (buffer[i] == '\n') {
                lastLine = lastLine == 0 ? i + 1 : lastLine;
                if (!inside || !quotes) {
                    outside = true;
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

    private boolean hasOddQuotes(int to) {
        return quotes && (count(buffer, 0, to, '"') & 1) != 0;
    }

    private long lines(byte[] bytes, int to) {
        long lines = 0;
        int at = 0;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = Eight.at(bytes, at);
            lines += Long.bitCount(Eight.equal(eight, LF));
            if (quotes && Eight.equal(eight, CR) != 0) {
                lines += returns(bytes, at, at + Long.BYTES, to);
            }
        }
        for (int i = at; i < to; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines + (quotes ? returns(bytes, at, to, to) : 0);
    }

    /** CR in {@code bytes[from, behind)} that no LF follows. */
    private static int returns(byte[] bytes, int from, int behind, int to) {
        int returns = 0;
        for (int i = from; i < behind; i++) {
            boolean pair = i + 1 < to && bytes[i + 1] == '\n';
            returns += bytes[i] == '\r' && !pair ? 1 : 0;
        }
        return returns;
    }

    /** How often a character stands in {@code bytes[from, to)}. */
    static int count(byte[] bytes, int from, int to, char ascii) {
        int count = 0;
        int at = from;
        long pattern = Eight.times(ascii);
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            count += Long.bitCount(Eight.equal(Eight.at(bytes, at), pattern));
        }
        for (; at < to; at++) {
            count += bytes[at] == ascii ? 1 : 0;
        }
        return count;
    }
}
