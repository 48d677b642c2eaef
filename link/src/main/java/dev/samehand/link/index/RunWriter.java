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

    void add(int newType, long hash, int a, int b, int c) throws IOException {
        if (newType != type) {
            begin(newType);
        }
        assert Long.compareUnsigned(previous, hash) <= 0 : "hashes out of order";
        if (count == Run.PER_BLOCK) {
            emit();
        }
        ByteBuffer block = out.block;
        if (count == 0) {
            int number = out.blocks();
            if (number == first.length) {
                first = Arrays.copyOf(first, number * 2);
            }
            first[number] = hash ^ Long.MIN_VALUE;
            block.putInt(Run.TYPE_AT, type);
        }
        block.putLong(Run.HASH_AT + 8 * count, hash);
        block.putInt(Run.A_AT + 4 * count, a);
        block.putInt(Run.B_AT + 4 * count, b);
        block.putInt(Run.C_AT + 4 * count, c);
        count++;
        entries++;
        previous = hash;
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
        out.block.putInt(Run.COUNT_AT, count);
        out.emit();
        count = 0;
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
