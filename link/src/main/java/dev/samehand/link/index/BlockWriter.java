package dev.samehand.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Writes a {@link BlockFile}: blocks one after the other, then the footer, then the header. */
final class BlockWriter implements Closeable {

    private static final int BUFFERED = 64 * BlockFile.BLOCK;

    private final FileChannel channel;
    private final int kind;
    private final byte[] bytes = new byte[BlockFile.BLOCK];
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFERED);
    private final CRC32C crc = new CRC32C();

    /** Over the checksums of all blocks, so that the header tells files of one shape apart. */
    private final CRC32C all = new CRC32C();

    private int blocks;

    /** The block that is being filled; what is written before its head's end is overwritten. */
    final ByteBuffer block = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    BlockWriter(Path path, int kind) throws IOException {
        this.kind = kind;
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.position(BlockFile.HEADER);
    }

    int blocks() {
        return blocks;
    }

    /** Writes the block and empties it. */
    void emit() throws IOException {
        block.putInt(4, blocks++);
        crc.reset();
        crc.update(bytes, 4, bytes.length - 4);
        block.putInt(0, (int) crc.getValue());
        all.update(bytes, 0, 4);
        if (buffer.remaining() < bytes.length) {
            drain();
        }
        buffer.put(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    /** Writes footer and header and makes the file durable. */
    void finish(byte[] footer) throws IOException {
        drain();
        if (footer.length > BlockFile.MOST_FOOTER) {
            throw new IOException("an index file would need a footer of " + footer.length);
        }
        write(ByteBuffer.wrap(footer));
        crc.reset();
        crc.update(footer);
        ByteBuffer header = ByteBuffer.allocate(BlockFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(BlockFile.MAGIC).putInt(BlockFile.VERSION).putInt(kind);
        header.putLong(blocks).putLong(footer.length).putInt((int) crc.getValue());
        header.putInt((int) all.getValue());
        crc.reset();
        crc.update(header.array(), 0, BlockFile.HEADER - 4);
        header.putInt(BlockFile.HEADER - 4, (int) crc.getValue()).rewind();
        channel.position(0);
        write(header);
        channel.force(true);
    }

    private void drain() throws IOException {
        write(buffer.flip());
        buffer.clear();
    }

    private void write(ByteBuffer from) throws IOException {
        while (from.hasRemaining()) {
            channel.write(from);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
