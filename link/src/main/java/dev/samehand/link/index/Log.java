package dev.samehand.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The write-ahead log (Mohan and others, ARIES, 1992): what was added or deleted is durable here
 * before it is acknowledged, and is done again when the index is opened. A batch is one {@link
 * Frame}, so that it is there or not, never in part.
 *
 * <p>A write that a crash interrupted leaves a torn last frame, which nobody was told to be
 * durable: it is cut off and named. A damaged frame with a sound one behind it, a gap in the
 * sequence numbers or another length than the manifest knows of a log that was closed is damage,
 * and nothing is cut.
 */
final class Log implements Closeable {

    private static final int MARK = 0x4c_4c_48_53;
    static final int HEAD = 16;

    /** Bytes from which on another log is begun; one is read as a whole when it is done again. */
    static final long LONG = 1L << 30;

    final int number;
    private final FileChannel channel;
    private long length;

    private Log(int number, FileChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    static Path path(Path directory, int number) {
        return directory.resolve("log-%08d.wal".formatted(number));
    }

    /** A new log, durable but for the directory's entry. */
    static Log create(Path directory, int number) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path(directory, number),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        Log log = new Log(number, channel);
        log.write(ByteBuffer.wrap(head(number)));
        channel.force(true);
        return log;
    }

    private static byte[] head(int number) {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(MARK).putInt(BlockFile.VERSION).putInt(number);
        CRC32C crc = new CRC32C();
        crc.update(head.array(), 0, 12);
        return head.putInt((int) crc.getValue()).array();
    }

    long length() {
        return length;
    }

    /** Writes sealed frames and makes them durable at once: the group commit. */
    void append(List<ByteBuffer> frames) throws IOException {
        for (ByteBuffer frame : frames) {
            write(frame.duplicate());
        }
        channel.force(false);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            length += channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What was read of a log. */
    record Replay(long sequence, long length, long cut) {}

    /**
     * Hands over the frames of a log in order, each a buffer that stands at its content.
     *
     * @param sealed length that the manifest knows, or -1 if the log was open
     * @param sequence number of the last frame before this log
     */
    static Replay replay(
            Path path, int number, long sealed, long sequence, Consumer<ByteBuffer> frames)
            throws IOException {
        if (!Files.exists(path)) {
            throw new IndexDamage(path, "is missing");
        }
        if (Files.size(path) > Integer.MAX_VALUE) {
            throw new IndexDamage(path, "is longer than any log");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        if (sealed >= 0 && bytes.limit() != sealed) {
            throw new IndexDamage(
                    path, "has " + bytes.limit() + " bytes where " + sealed + " were written");
        }
        if (bytes.limit() < HEAD || !bytes.slice(0, HEAD).equals(ByteBuffer.wrap(head(number)))) {
            throw new IndexDamage(path, "has a damaged header");
        }
        return frames(path, bytes, sequence, frames);
    }

    private static Replay frames(
            Path path, ByteBuffer bytes, long before, Consumer<ByteBuffer> frames) {
        long sequence = before;
        int at = HEAD;
        while (at < bytes.limit()) {
            if (!sound(bytes, at)) {
                return torn(path, bytes, sequence, at);
            }
            if (bytes.getLong(at + 16) != ++sequence) {
                throw new IndexDamage(path, "lacks the batch before byte " + at);
            }
            int length = bytes.getInt(at + 4);
            frames.accept(bytes.slice(at + Frame.HEAD, length).order(ByteOrder.LITTLE_ENDIAN));
            at += Frame.HEAD + length;
        }
        return new Replay(sequence, at, 0);
    }

    private static Replay torn(Path path, ByteBuffer bytes, long sequence, int at) {
        for (int later = at + 1; later <= bytes.limit() - Frame.HEAD; later++) {
            if (bytes.getInt(later) == Frame.MARK && sound(bytes, later)) {
                throw new IndexDamage(path, "has a damaged batch at byte " + at);
            }
        }
        return new Replay(sequence, at, bytes.limit() - at);
    }

    private static boolean sound(ByteBuffer bytes, int at) {
        if (bytes.limit() - at < Frame.HEAD || bytes.getInt(at) != Frame.MARK) {
            return false;
        }
        int length = bytes.getInt(at + 4);
        return length >= Frame.CONTENT - Frame.HEAD
                && length <= Frame.MOST
                && length <= bytes.limit() - at - Frame.HEAD
                && bytes.getInt(at + 8) == Frame.checksum(bytes, at, length);
    }

    /** Cuts what a crash left behind the last sound frame. */
    static void cut(Path path, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }
}
