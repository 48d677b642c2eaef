package dev.samehand.link.index;

import static dev.samehand.link.index.BlockFile.INT;
import static dev.samehand.link.index.BlockFile.LONG;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * External ids of consecutive account numbers, in a {@link BlockFile}: each block holds the ids of
 * as many accounts as fit, as offsets and bytes. The footer holds the first number of every block.
 */
final class Names {

    static final int KIND = 4;

    /** Bytes of an external id in UTF-8, at most. */
    static final int MOST_BYTES = 4096;

    private static final int COUNT_AT = BlockFile.BLOCK_HEAD;
    private static final int ENDS_AT = COUNT_AT + 4;

    final BlockFile file;
    final int from;
    final int to;
    private final int[] first;

    /** Which names are here, once somebody who adds has asked for it. */
    private volatile @Nullable NameFilter filter;

    private Names(BlockFile file, int from, int to, int[] first) {
        this.file = file;
        this.from = from;
        this.to = to;
        this.first = first;
    }

    static Names open(Path path) throws IOException {
        BlockFile file = BlockFile.open(path, KIND);
        if (file.footer.byteSize() != 8 + 4L * file.blocks) {
            throw new IndexDamage(path, "has a footer that does not fit its blocks");
        }
        int[] first = new int[file.blocks];
        MemorySegment.copy(file.footer, INT, 8, first, 0, first.length);
        long range = file.footer.get(LONG, 0);
        return new Names(file, (int) range, (int) (range >>> 32), first);
    }

    @Nullable NameFilter filter() {
        return filter;
    }

    void know(NameFilter known) {
        filter = known;
    }

    /** Writes the ids to another file, empty ones in the place of those that are gone. */
    void copy(Gone gone, Writer to) throws IOException {
        for (int block = 0; block < file.blocks; block++) {
            int from = first[block];
            int end = block + 1 < file.blocks ? first[block + 1] : this.to;
            if (gone.any(from, end)) {
                for (int account = from; account < end; account++) {
                    to.add(gone.has(account) ? new byte[0] : get(account));
                }
            } else {
                to.block(file, block, end - from);
            }
        }
    }

    /** The id of an account of this range; empty if it was dropped. */
    byte[] get(int account) {
        assert account >= from && account < to : account + " of " + from + ".." + to;
        int at = Arrays.binarySearch(first, account);
        int block = at >= 0 ? at : -at - 2;
        long base = file.block(block);
        int index = account - first[block];
        int count = file.bytes.get(INT, base + COUNT_AT);
        int start = index == 0 ? 0 : file.bytes.get(INT, base + ENDS_AT + 4L * (index - 1));
        int end = file.bytes.get(INT, base + ENDS_AT + 4L * index);
        long pool = ENDS_AT + 4L * count;
        if (index >= count || start < 0 || end < start || pool + end > BlockFile.BLOCK) {
            throw new IndexDamage(file.path, "has ids out of their block");
        }
        return file.bytes.asSlice(base + pool + start, end - start).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Whether the id of an account of this range is {@code bytes[start, end)}. */
    boolean is(int account, byte[] bytes, int start, int end) {
        byte[] id = get(account);
        return Arrays.equals(id, 0, id.length, bytes, start, end);
    }

    /** Writes ids in the order of account numbers. */
    static final class Writer implements Closeable {
        private final BlockWriter out;
        private final int from;
        private final int[] ends = new int[BlockFile.BLOCK / 4];
        private final byte[] pool = new byte[BlockFile.BLOCK];
        private int[] first = new int[16];
        private int count;
        private int number;

        Writer(Path path, int from) throws IOException {
            out = new BlockWriter(path, KIND);
            this.from = from;
            number = from;
        }

        void add(byte[] id) throws IOException {
            int used = count == 0 ? 0 : ends[count - 1];
            if (ENDS_AT + 4 * (count + 1) + used + id.length > BlockFile.BLOCK) {
                emit();
                used = 0;
            }
            if (count == 0) {
                begin();
            }
            System.arraycopy(id, 0, pool, used, id.length);
            ends[count++] = used + id.length;
            number++;
        }

        /** Writes a block of so many ids as it is. */
        void block(BlockFile from, int block, int ids) throws IOException {
            if (count > 0) {
                emit();
            }
            begin();
            out.block.put(
                    0,
                    from.bytes.asSlice(from.block(block), BlockFile.BLOCK).asByteBuffer(),
                    0,
                    BlockFile.BLOCK);
            out.emit();
            number += ids;
        }

        private void begin() {
            if (out.blocks() == first.length) {
                first = Arrays.copyOf(first, first.length * 2);
            }
            first[out.blocks()] = number;
        }

        private void emit() throws IOException {
            ByteBuffer block = out.block;
            block.putInt(COUNT_AT, count);
            for (int i = 0; i < count; i++) {
                block.putInt(ENDS_AT + 4 * i, ends[i]);
            }
            block.put(ENDS_AT + 4 * count, pool, 0, ends[count - 1]);
            out.emit();
            count = 0;
        }

        void finish() throws IOException {
            if (count > 0) {
                emit();
            }
            ByteBuffer footer =
                    ByteBuffer.allocate(8 + 4 * out.blocks()).order(ByteOrder.LITTLE_ENDIAN);
            footer.putInt(from).putInt(number);
            for (int i = 0; i < out.blocks(); i++) {
                footer.putInt(first[i]);
            }
            out.finish(footer.array());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
