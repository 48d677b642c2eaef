package dev.samehand.link.index;

import static dev.samehand.link.index.BlockFile.INT;
import static dev.samehand.link.index.BlockFile.LONG;

import dev.samehand.model.Day;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Goes through the entries of parts that follow each other, in order: those of one account and
 * value as one with all its days, without those of deleted accounts. Every block is checked.
 */
final class Walk {

    /** Hears of entries, ascending by type, hash and account. */
    @FunctionalInterface
    interface Sink {
        void entry(int type, long hash, int account, int first, int last) throws IOException;
    }

    private final Cursor[] cursors;
    private final Gone gone;

    private Walk(List<Part> parts, Gone gone) {
        cursors = parts.stream().map(part -> new Cursor(part.run())).toArray(Cursor[]::new);
        this.gone = gone;
    }

    static void over(List<Part> parts, Gone gone, Sink sink) throws IOException {
        if (!parts.isEmpty()) {
            new Walk(parts, gone).entries(sink);
        }
    }

    private void entries(Sink sink) throws IOException {
        Cursor least = least();
        while (!least.done) {
            int type = least.type;
            long hash = least.hash;
            int account = least.account;
            int first = least.first;
            int last = least.last;
            least.advance();
            least = least();
            while (least.at(type, hash, account)) {
                first = Day.earlier(first, least.first);
                last = Day.later(last, least.last);
                least.advance();
                least = least();
            }
            if (!gone.has(account)) {
                sink.entry(type, hash, account, first, last);
            }
        }
    }

    private Cursor least() {
        Cursor least = cursors[0];
        for (int i = 1; i < cursors.length; i++) {
            if (cursors[i].before(least)) {
                least = cursors[i];
            }
        }
        return least;
    }

    private static final class Cursor {
        private final Run run;
        private final MemorySegment bytes;
        private int block = -1;
        private long base;
        private int index;
        private int count;
        private boolean done;
        private int type;
        private long hash;
        private int account;
        private int first;
        private int last;

        Cursor(Run run) {
            this.run = run;
            bytes = run.file.bytes;
            advance();
        }

        void advance() {
            if (++index >= count) {
                done = ++block >= run.file.blocks;
                if (done) {
                    return;
                }
                base = run.file.block(block);
                count = run.count(block);
                type = bytes.get(INT, base + Run.TYPE_AT);
                index = 0;
            }
            hash = bytes.get(LONG, base + Run.HASH_AT + 8L * index);
            account = bytes.get(INT, base + Run.A_AT + 4L * index);
            first = bytes.get(INT, base + Run.B_AT + 4L * index);
            last = bytes.get(INT, base + Run.C_AT + 4L * index);
        }

        boolean at(int wantedType, long wantedHash, int wantedAccount) {
            return !done && account == wantedAccount && hash == wantedHash && type == wantedType;
        }

        boolean before(Cursor other) {
            if (done || other.done) {
                return !done;
            }
            if (type != other.type) {
                return type < other.type;
            }
            int order = Long.compareUnsigned(hash, other.hash);
            return order != 0 ? order < 0 : account < other.account;
        }
    }
}
