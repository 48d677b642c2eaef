package dev.samehand.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a {@link Run} from entries that come ascending by type and unsigned hash. */
final class RunWriter implements Closeable {

    private final BlockWriter out;
    private final long[] hash = new long[Run.PER_BLOCK];
    private final int[] a = new int[Run.PER_BLOCK];
    private final int[] b = new int[Run.PER_BLOCK];
    private final int[] c = new int[Run.PER_BLOCK];
    private long[] first = new long[64];
    private int[] sections = new int[16];
    private int sectionCount;
    private int count;
    private int type = -1;
    private long previous;
    private long entries;

    RunWriter(Path path, int kind) throws IOException {
        out = new BlockWriter(path, kind);
    }

    void add(int newType, long newHash, int newA, int newB, int newC) throws IOException {
        if (newType != type) {
            begin(newType);
        }
        assert Long.compareUnsigned(previous, newHash) <= 0 : "hashes out of order";
        if (count == Run.PER_BLOCK) {
            emit();
        }
        if (count == 0) {
            int number = out.blocks();
            if (number == first.length) {
                first = Arrays.copyOf(first, number * 2);
            }
            first[number] = newHash ^ Long.MIN_VALUE;
        }
        hash[count] = newHash;
        a[count] = newA;
        b[count] = newB;
        c[count] = newC;
        count++;
        entries++;
        previous = newHash;
    }

    private void begin(int newType) throws IOException {
        assert newType > type : newType + " after " + type;
        if (count > 0) {
            emit();
        }
        type = newType;
        previous = 0;
        if (sections.length < 2 * sectionCount + 2) {
            sections = Arrays.copyOf(sections, sections.length * 2);
        }
        sections[2 * sectionCount] = newType;
        sections[2 * sectionCount + 1] = out.blocks();
        sectionCount++;
    }

    private void emit() throws IOException {
        ByteBuffer block = out.block;
        block.putInt(Run.COUNT_AT, count);
        block.putInt(Run.TYPE_AT, type);
        block.slice(Run.HASH_AT, 8 * count).order(block.order()).asLongBuffer().put(hash, 0, count);
        put(a, Run.A_AT);
        put(b, Run.B_AT);
        put(c, Run.C_AT);
        out.emit();
        count = 0;
    }

    private void put(int[] column, int at) {
        ByteBuffer block = out.block;
        block.slice(at, 4 * count).order(block.order()).asIntBuffer().put(column, 0, count);
    }

    /** Makes the file durable under its name; the directory is the caller's. */
    void finish() throws IOException {
        if (count > 0) {
            emit();
        }
        ByteBuffer footer =
                ByteBuffer.allocate(12 + 8 * sectionCount + 8 * out.blocks())
                        .order(ByteOrder.LITTLE_ENDIAN);
        footer.putLong(entries).putInt(sectionCount);
        for (int i = 0; i < 2 * sectionCount; i++) {
            footer.putInt(sections[i]);
        }
        for (int i = 0; i < out.blocks(); i++) {
            footer.putLong(first[i]);
        }
        out.finish(footer.array());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
