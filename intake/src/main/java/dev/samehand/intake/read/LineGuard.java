package dev.samehand.intake.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Stands between a text and the CSV reader. Cuts lines that are longer than the limit, so that
 * nobody must hold a line of a gigabyte; and remembers what it handed out since the present record
 * began, so that reading can be taken up again on the line after a broken record. Counts lines as
 * the CSV reader does: LF, CR and CR LF each end one.
 */
final class LineGuard extends Reader {

    /** What was handed out: from which line, and whether a CR came just before. */
    private record Chunk(char[] text, long line, boolean afterReturn) {}

    private final Reader in;
    private final int limit;
    private final Deque<Chunk> handedOut = new ArrayDeque<>();
    private final NavigableSet<Long> cut = new TreeSet<>();
    private final Deque<Chunk> again = new ArrayDeque<>();
    private long replayed;
    private long line;
    private int inLine;
    private boolean afterReturn;

    /**
     * @param firstLine number of the line that comes first
     */
    LineGuard(Reader in, int limit, long firstLine) {
        this.in = in;
        this.limit = limit;
        line = firstLine;
    }

    boolean hasCut() {
        return !cut.isEmpty();
    }

    /** Whether any of these lines was cut. */
    boolean hasCut(long first, long last) {
        Long next = cut.ceiling(first);
        return next != null && next <= last;
    }

    /** Characters handed out more than once. */
    long replayed() {
        return replayed;
    }

    /** A record begins on this line: reading will not be taken up before it. */
    void recordBegins(long recordLine) {
        while (handedOut.size() > 1) {
            Chunk first = handedOut.removeFirst();
            Chunk second = handedOut.getFirst();
            if (second.line >= recordLine) {
                handedOut.addFirst(first);
                return;
            }
        }
    }

    /** Hands out once more from the beginning of a line; false where there is no such line. */
    boolean takeUp(long wanted) throws IOException {
        while (!handedOut.isEmpty()) {
            again.addFirst(handedOut.removeLast());
        }
        while (!again.isEmpty()) {
            Chunk chunk = again.removeFirst();
            int at = start(chunk, wanted);
            if (at >= 0) {
                char[] rest = Arrays.copyOfRange(chunk.text, at, chunk.text.length);
                again.addFirst(new Chunk(rest, wanted, false));
                return true;
            }
        }
        return skipTo(wanted);
    }

    private boolean skipTo(long wanted) throws IOException {
        char[] buffer = new char[1 << 13];
        while (true) {
            if (read(buffer, 0, buffer.length) < 0) {
                return false;
            }
            Chunk chunk = handedOut.removeLast();
            int at = start(chunk, wanted);
            if (at >= 0) {
                char[] rest = Arrays.copyOfRange(chunk.text, at, chunk.text.length);
                again.addFirst(new Chunk(rest, wanted, false));
                return true;
            }
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!again.isEmpty()) {
            return replay(buffer, offset, length);
        }
        while (true) {
            int read = in.read(buffer, offset, length);
            if (read <= 0) {
                return read;
            }
            long firstLine = line;
            boolean firstAfterReturn = afterReturn;
            int kept = keep(buffer, offset, read);
            if (kept > 0) {
                char[] text = Arrays.copyOfRange(buffer, offset, offset + kept);
                handedOut.addLast(new Chunk(text, firstLine, firstAfterReturn));
                return kept;
            }
        }
    }

    private int replay(char[] buffer, int offset, int length) {
        Chunk chunk = again.removeFirst();
        int amount = Math.min(length, chunk.text.length);
        System.arraycopy(chunk.text, 0, buffer, offset, amount);
        replayed += amount;
        if (amount == chunk.text.length) {
            handedOut.addLast(chunk);
            return amount;
        }
        char[] head = Arrays.copyOf(chunk.text, amount);
        char[] tail = Arrays.copyOfRange(chunk.text, amount, chunk.text.length);
        Chunk first = new Chunk(head, chunk.line, chunk.afterReturn);
        handedOut.addLast(first);
        again.addFirst(new Chunk(tail, lineAfter(first), head[amount - 1] == '\r'));
        return amount;
    }

    private int keep(char[] buffer, int offset, int length) {
        int to = offset;
        int end = offset + length;
        for (int from = offset; from < end; from++) {
            char c = buffer[from];
            if (c == '\n' || c == '\r') {
                if (c == '\r' || !afterReturn) {
                    line++;
                }
                afterReturn = c == '\r';
                inLine = 0;
                buffer[to++] = c;
                continue;
            }
            afterReturn = false;
            inLine++;
            if (inLine <= limit) {
                buffer[to++] = c;
            } else if (inLine == limit + 1) {
                cut.add(line);
            }
        }
        return to - offset;
    }

    /** Where a line begins inside a chunk, or -1 where it begins later. */
    private static int start(Chunk chunk, long wanted) {
        long at = chunk.line;
        boolean returned = chunk.afterReturn;
        for (int i = 0; i < chunk.text.length; i++) {
            char c = chunk.text[i];
            boolean secondHalf = c == '\n' && returned;
            if (at >= wanted && !secondHalf) {
                return i;
            }
            if (c == '\r' || (c == '\n' && !returned)) {
                at++;
            }
            returned = c == '\r';
        }
        return -1;
    }

    private static long lineAfter(Chunk chunk) {
        long at = chunk.line;
        boolean returned = chunk.afterReturn;
        for (char c : chunk.text) {
            if (c == '\r' || (c == '\n' && !returned)) {
                at++;
            }
            returned = c == '\r';
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
