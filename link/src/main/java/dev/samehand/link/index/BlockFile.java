package dev.samehand.link.index;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * An immutable file, mapped into memory, of which no byte is trusted before its checksum was seen
 * to be right: a header of {@value #HEADER} bytes, blocks of {@value #BLOCK} bytes, and a footer
 * that says what is where in the blocks.
 *
 * <p>Header and footer are checked when the file is opened, each block when it is first read, so
 * that opening costs the same for a thousand accounts and for ten million, and a lookup in a block
 * that was read before costs one bit test. A block carries its own number, so that blocks that
 * changed places are noticed as well. The mapping ends when nothing refers to it any more: a merge
 * can drop a file while another thread still reads it.
 *
 * <p>Safe to share between threads: two that check a block at once come to the same result.
 */
final class BlockFile {

    static final long MAGIC = 0x31_58_44_4e_49_44_4e_48L;
    static final int VERSION = 2;
    static final int HEADER = 64;

    /** Bytes of a block: the checksum of one takes about a microsecond. */
    static final int BLOCK = 1 << 14;

    /** Bytes at the start of a block: its checksum and its number. */
    static final int BLOCK_HEAD = 8;

    /** Bytes of a footer, at most. */
    static final int MOST_FOOTER = 1 << 28;

    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(LITTLE_ENDIAN);

    final Path path;
    final MemorySegment bytes;
    final int blocks;
    final MemorySegment footer;

    /**
     * Checksum of the header, which holds those of footer and blocks: a fingerprint of the file.
     */
    final int fingerprint;

    private final long[] checked;

    private BlockFile(Path path, MemorySegment bytes, int blocks, MemorySegment footer) {
        this.path = path;
        this.bytes = bytes;
        this.blocks = blocks;
        this.footer = footer;
        fingerprint = bytes.get(INT, HEADER - 4);
        checked = new long[(blocks >> 6) + 1];
    }

    /**
     * Opens a file of a kind.
     *
     * @throws IndexDamage if it is missing, cut, changed or of another kind
     */
    static BlockFile open(Path path, int kind) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEADER) {
                throw new IndexDamage(path, "is cut: " + size + " bytes, fewer than a header has");
            }
            MemorySegment bytes = channel.map(MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            return of(path, bytes, kind);
        } catch (NoSuchFileException e) {
            throw new IndexDamage(path, "is missing");
        }
    }

    private static BlockFile of(Path path, MemorySegment bytes, int kind) {
        if (bytes.get(LONG, 0) != MAGIC
                || bytes.get(INT, HEADER - 4) != checksum(bytes, 0, HEADER - 4)) {
            throw new IndexDamage(path, "has a damaged header");
        }
        if (bytes.get(INT, 8) != VERSION || bytes.get(INT, 12) != kind) {
            throw new IndexDamage(path, "is of another version or kind of file");
        }
        long blocks = bytes.get(LONG, 16);
        long footer = bytes.get(LONG, 24);
        if (blocks < 0
                || blocks > Integer.MAX_VALUE
                || footer < 0
                || footer > MOST_FOOTER
                || bytes.byteSize() != HEADER + blocks * BLOCK + footer) {
            throw new IndexDamage(
                    path, "is cut or grown: its " + bytes.byteSize() + " bytes are not its own");
        }
        long at = HEADER + blocks * BLOCK;
        if (bytes.get(INT, 32) != checksum(bytes, at, footer)) {
            throw new IndexDamage(path, "has a damaged footer");
        }
        return new BlockFile(path, bytes, (int) blocks, bytes.asSlice(at, footer));
    }

    /** Where a block begins in {@link #bytes}, once its checksum was seen to be right. */
    long block(int number) {
        assert number >= 0 && number < blocks : number + " of " + blocks;
        if ((checked[number >> 6] & 1L << number) == 0) {
            check(number);
        }
        return at(number);
    }

    /** Where a block begins, unchecked: only for bytes that nothing is concluded from. */
    long at(int number) {
        return HEADER + (long) number * BLOCK;
    }

    private void check(int number) {
        long at = at(number);
        if (bytes.get(INT, at) != checksum(bytes, at + 4, BLOCK - 4)
                || bytes.get(INT, at + 4) != number) {
            throw new IndexDamage(path, "has a damaged block at byte " + at);
        }
        checked[number >> 6] |= 1L << number;
    }

    /** Reads everything again, also what was read before. */
    void verify() throws IOException {
        CRC32C all = new CRC32C();
        for (int number = 0; number < blocks; number++) {
            check(number);
            all.update(bytes.asSlice(at(number), 4).asByteBuffer());
        }
        of(path, bytes, bytes.get(INT, 12));
        if (bytes.get(INT, 36) != (int) all.getValue()) {
            throw new IndexDamage(path, "has blocks of another file");
        }
    }

    private static int checksum(MemorySegment bytes, long from, long length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.asSlice(from, length).asByteBuffer());
        return (int) crc.getValue();
    }
}
