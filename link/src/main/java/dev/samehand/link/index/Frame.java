package dev.samehand.link.index;

import dev.samehand.model.ObservableTypes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One batch as the log keeps it: a head (mark, length, checksum, sequence number) and what was done
 * in words of accounts, not of bytes of the index, so that doing it again gives the same index.
 */
final class Frame {

    static final int MARK = 0x46_4c_48_53;
    static final int HEAD = 24;

    /** Bytes before what was done: head, kind, accounts, entries of the delta that it takes. */
    static final int CONTENT = HEAD + 9;

    /** Bytes of one batch, at most. */
    static final int MOST = 1 << 26;

    static final byte ADD = 1;
    static final byte DELETE = 2;

    /** An account that is known is another one from now on, with these observations only. */
    static final byte REPLACE = 3;

    /** Bytes of an observation: type, value, first and last day. */
    static final int OBSERVATION = 18;

    private Frame() {}

    /** A frame that lacks only its sequence number and checksum. */
    static ByteBuffer add(byte what, List<Newcomer> newcomers, ObservableTypes types) {
        long length = CONTENT;
        int entries = newcomers.size();
        for (Newcomer newcomer : newcomers) {
            length += 6L + newcomer.id.length + (long) OBSERVATION * newcomer.size;
            entries += newcomer.size;
        }
        ByteBuffer frame = begin(length, what, newcomers.size(), entries);
        for (Newcomer newcomer : newcomers) {
            put(frame, newcomer.id);
            frame.putInt(newcomer.size);
            for (int i = 0; i < newcomer.size; i++) {
                if (newcomer.type[i] < 0 || newcomer.type[i] >= types.size()) {
                    throw new IllegalArgumentException(
                            "no observable type has the code " + newcomer.type[i]);
                }
                frame.putShort((short) newcomer.type[i]).putLong(newcomer.value[i]);
                frame.putInt(newcomer.firstDay[i]).putInt(newcomer.lastDay[i]);
            }
        }
        return frame.flip();
    }

    static ByteBuffer delete(Collection<String> ids) {
        List<byte[]> bytes = ids.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toList();
        long length = CONTENT;
        for (byte[] id : bytes) {
            if (id.length > Names.MOST_BYTES) {
                throw new IllegalArgumentException("no account has an id of " + id.length);
            }
            length += 2L + id.length;
        }
        ByteBuffer frame = begin(length, DELETE, bytes.size(), 0);
        bytes.forEach(id -> put(frame, id));
        return frame.flip();
    }

    private static ByteBuffer begin(long length, byte what, int count, int entries) {
        if (length > MOST) {
            throw new IllegalArgumentException(
                    "a batch of " + length + " bytes is more than " + MOST + "; add it in parts");
        }
        ByteBuffer frame = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(MARK).putInt((int) length - HEAD).position(HEAD);
        return frame.put(what).putInt(count).putInt(entries);
    }

    private static void put(ByteBuffer frame, byte[] id) {
        frame.putShort((short) id.length).put(id);
    }

    static byte[] id(ByteBuffer frame) {
        byte[] id = new byte[frame.getShort()];
        frame.get(id);
        return id;
    }

    /** Entries that a delta needs room for, at most, to take the batch in. */
    static int entries(ByteBuffer content) {
        return content.getInt(content.position() + 5);
    }

    /** Accounts that a batch may give numbers to. */
    static int newcomers(ByteBuffer frame) {
        return frame.get(HEAD) == DELETE ? 0 : frame.getInt(HEAD + 1);
    }

    static void seal(ByteBuffer frame, long sequence) {
        frame.putLong(16, sequence);
        frame.putInt(8, checksum(frame, 0, frame.limit() - HEAD));
    }

    /** Checksum of all of a frame at a position but the checksum itself. */
    static int checksum(ByteBuffer bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.slice(at, 8));
        crc.update(bytes.slice(at + 16, HEAD - 16 + length));
        return (int) crc.getValue();
    }
}
