package dev.samehand.link.index;

import static dev.samehand.link.index.BlockFile.INT;
import static dev.samehand.link.index.BlockFile.LONG;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A sorted, immutable table of (type, 64-bit hash) → three numbers: the runs of a log-structured
 * merge tree (O'Neil, Cheng, Gawlick and O'Neil 1996). The same layout serves holders (account,
 * first day, last day), names (number of the account) and weights (number, holders, bits).
 *
 * <p>Each block holds entries of one type, column by column, ascending by unsigned hash. The footer
 * holds the first hash of every block. A lookup is an interpolation search over those, which stay
 * in the processor's cache (8 bytes for each {@value #PER_BLOCK} entries), and an interpolation
 * search in the block: one cold block a lookup.
 */
final class Run {

    static final int KIND_HOLDERS = 1;
    static final int KIND_WEIGHTS = 2;

    private static final int HEAD = 16;
    private static final int ENTRY = 20;

    /** Entries of a block. */
    static final int PER_BLOCK = (BlockFile.BLOCK - HEAD) / ENTRY;

    static final int COUNT_AT = 8;
    static final int TYPE_AT = 12;
    static final int HASH_AT = HEAD;
    static final int A_AT = HASH_AT + 8 * PER_BLOCK;
    static final int B_AT = A_AT + 4 * PER_BLOCK;
    static final int C_AT = B_AT + 4 * PER_BLOCK;

    final BlockFile file;
    final long entries;
    private final int[] type;
    private final int[] firstBlock;
    private final FirstHashes first;

    private Run(BlockFile file, long entries, int[] type, int[] firstBlock, FirstHashes first) {
        this.file = file;
        this.entries = entries;
        this.type = type;
        this.firstBlock = firstBlock;
        this.first = first;
    }

    static Run open(Path path, int kind) throws IOException {
        BlockFile file = BlockFile.open(path, kind);
        MemorySegment footer = file.footer;
        int sections = footer.byteSize() < 12 ? -1 : footer.get(INT, 8);
        if (sections < 0 || footer.byteSize() != 12 + 8L * sections + 8L * file.blocks) {
            throw new IndexDamage(path, "has a footer that does not fit its blocks");
        }
        int[] type = new int[sections];
        int[] firstBlock = new int[sections + 1];
        for (int s = 0; s < sections; s++) {
            type[s] = footer.get(INT, 12 + 8L * s);
            firstBlock[s] = footer.get(INT, 16 + 8L * s);
            if (firstBlock[s] < (s == 0 ? 0 : firstBlock[s - 1]) || firstBlock[s] > file.blocks) {
                throw new IndexDamage(path, "has sections out of order");
            }
        }
        firstBlock[sections] = file.blocks;
        long[] first = new long[file.blocks];
        MemorySegment.copy(footer, LONG, 12 + 8L * sections, first, 0, first.length);
        return new Run(file, footer.get(LONG, 0), type, firstBlock, new FirstHashes(first));
    }

    /** Types that there are entries of. */
    List<Integer> types() {
        return Arrays.stream(type).boxed().toList();
    }

    /** First block of a type, or where there are none a place at which {@link #end(int)} stands. */
    int begin(int wanted) {
        int section = Arrays.binarySearch(type, wanted);
        return section < 0 ? 0 : firstBlock[section];
    }

    /** Block behind the last one of a type. */
    int end(int wanted) {
        int section = Arrays.binarySearch(type, wanted);
        return section < 0 ? 0 : firstBlock[section + 1];
    }

    /** The first of some blocks that begins with a hash or a greater one. */
    int blockOf(int begin, int end, long hash) {
        return first.lowerBound(begin, end, hash ^ Long.MIN_VALUE);
    }

    long hashOf(int block, int index) {
        return file.bytes.get(LONG, file.block(block) + HASH_AT + 8L * index);
    }

    int typeOf(int block) {
        return file.bytes.get(INT, file.block(block) + TYPE_AT);
    }

    int numberOf(int block, int column, int index) {
        return file.bytes.get(INT, file.block(block) + column + 4L * index);
    }

    /** First entry of a block, from one on, that is above a hash; there is one. */
    int above(int block, long hash, int from) {
        long hashes = file.block(block) + HASH_AT;
        int at = from;
        while (Long.compareUnsigned(file.bytes.get(LONG, hashes + 8L * at), hash) <= 0) {
            at++;
        }
        return at;
    }

    /** Position of the first entry of a type that is not below a hash; see {@link #hash}. */
    long find(int wanted, long hash) {
        int section = Arrays.binarySearch(type, wanted);
        if (section < 0) {
            return end();
        }
        long key = hash ^ Long.MIN_VALUE;
        int block = first.lowerBound(firstBlock[section], firstBlock[section + 1], key);
        if (block > firstBlock[section]) {
            int count = block < firstBlock[section + 1] ? PER_BLOCK : count(block - 1);
            int at = lowerBound(block - 1, key, count);
            if (at < count) {
                return position(block - 1, at);
            }
        }
        return position(block, 0);
    }

    /** Reads the place where a hash is likely to be found. */
    long touch(int wanted, long hash) {
        int section = Arrays.binarySearch(type, wanted);
        if (section < 0) {
            return 0;
        }
        long key = hash ^ Long.MIN_VALUE;
        int from = firstBlock[section];
        int block = Math.max(from, first.lowerBound(from, firstBlock[section + 1], key) - 1);
        if (block >= file.blocks) {
            return 0;
        }
        return file.bytes.get(
                LONG, file.at(block) + HASH_AT + 8L * first.guess(block, key, PER_BLOCK));
    }

    /**
     * Hashes are spread evenly, so the place of one is guessed from the block's first and the next
     * block's first; from the guess on, steps that double close in on it. Most lookups touch two
     * cold cache lines instead of five.
     */
    private int lowerBound(int block, long key, int count) {
        long hashes = file.block(block) + HASH_AT;
        int from = first.guess(block, key, count);
        int to = from;
        int step = 4;
        if (key(hashes, from) < key) {
            while (to < count && key(hashes, to) < key) {
                from = to + 1;
                to += step;
                step += step;
            }
            to = Math.min(to, count);
        } else {
            while (from > 0 && key(hashes, from) >= key) {
                to = from;
                from = Math.max(0, from - step);
                step += step;
            }
            from += from < to && key(hashes, from) < key ? 1 : 0;
        }
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (key(hashes, middle) < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private long key(long hashes, int index) {
        return file.bytes.get(LONG, hashes + 8L * index) ^ Long.MIN_VALUE;
    }

    /** Position behind the last entry. */
    long end() {
        return position(file.blocks, 0);
    }

    /** Whether the entry at a position is of this type and hash; false at the end. */
    boolean matches(long position, int wanted, long hash) {
        return position < end() && hash(position) == hash && type(position) == wanted;
    }

    long next(long position) {
        int block = block(position);
        return index(position) + 1 < count(block) ? position + 1 : position(block + 1, 0);
    }

    int type(long position) {
        return typeOf(block(position));
    }

    long hash(long position) {
        return hashOf(block(position), index(position));
    }

    int a(long position) {
        return numberOf(block(position), A_AT, index(position));
    }

    int b(long position) {
        return numberOf(block(position), B_AT, index(position));
    }

    int c(long position) {
        return numberOf(block(position), C_AT, index(position));
    }

    int count(int block) {
        int count = file.bytes.get(INT, file.block(block) + COUNT_AT);
        if (count < 1 || count > PER_BLOCK) {
            throw new IndexDamage(file.path, "has a block of " + count + " entries");
        }
        return count;
    }

    private static long position(int block, int index) {
        return (long) block << 32 | index;
    }

    private static int block(long position) {
        return (int) (position >>> 32);
    }

    private static int index(long position) {
        return (int) position;
    }
}
