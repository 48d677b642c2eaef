package dev.samehand.link.index;

import static dev.samehand.link.index.BlockFile.INT;
import static dev.samehand.link.index.BlockFile.LONG;

import dev.samehand.model.Day;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes one part of several that follow each other: entries of one account and value become one
 * with all its days, and entries of deleted accounts are left out.
 *
 * <p>Which parts: size-tiered. When the {@value #FAN} youngest are of about one size, they become
 * one; so an entry is written about log4(index / delta) times, and there are few parts to look
 * into.
 */
final class Merge {

    /** Parts that become one. */
    static final int FAN = 4;

    private final Cursor[] cursors;
    private final Gone gone;

    private Merge(List<Part> parts, Gone gone) {
        cursors = parts.stream().map(part -> new Cursor(part.run())).toArray(Cursor[]::new);
        this.gone = gone;
    }

    /** How many of the youngest parts are due, or 0. */
    static int due(List<Part> parts) {
        if (parts.size() < FAN) {
            return 0;
        }
        long youngest = parts.getLast().run().entries;
        long tier = Math.max(youngest, 1) * FAN;
        int count = 0;
        long sum = 0;
        for (Part part : parts.reversed()) {
            if (part.run().entries > Math.max(tier, sum)) {
                break;
            }
            sum += part.run().entries;
            count++;
        }
        return count >= FAN ? count : 0;
    }

    static Part write(Path directory, int number, List<Part> parts, Gone gone) throws IOException {
        try (RunWriter out = new RunWriter(Part.runPath(directory, number), Run.KIND_HOLDERS)) {
            new Merge(parts, gone).entries(out);
            out.finish();
        }
        int from = parts.getFirst().names().from;
        try (Names.Writer out = new Names.Writer(Part.namesPath(directory, number), from)) {
            for (Part part : parts) {
                for (int account = part.names().from; account < part.names().to; account++) {
                    out.add(gone.has(account) ? new byte[0] : part.names().get(account));
                }
            }
            out.finish();
        }
        return Part.open(directory, number);
    }

    private void entries(RunWriter out) throws IOException {
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
                out.add(type, hash, account, first, last);
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
