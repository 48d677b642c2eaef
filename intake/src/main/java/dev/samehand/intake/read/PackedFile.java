package dev.samehand.intake.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** A file on disk: hashes its bytes while they are read, and unpacks them within bounds. */
final class PackedFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final Limits limits;
    private final LongConsumer progress;
    private String packing = "";
    private String sha256 = "";
    private long bytes;

    PackedFile(Path path, Limits limits, LongConsumer progress) {
        this.path = path;
        this.limits = limits;
        this.progress = progress;
    }

    /** Reads the unpacked bytes. */
    interface Reading {
        void read(InputStream unpacked) throws IOException;
    }

    /** Lets the bytes be read, then hashes what was left unread. */
    void read(Reading reading) throws IOException {
        MessageDigest digest = digest();
        try (InputStream raw = Files.newInputStream(path)) {
            CountedStream counted = new CountedStream(raw, progress);
            InputStream hashed =
                    new BufferedInputStream(new DigestInputStream(counted, digest), BUFFER_BYTES);
            try {
                BoundedStream bounded = new BoundedStream(unpack(hashed), counted, limits);
                read(reading, bounded);
            } finally {
                hashed.transferTo(java.io.OutputStream.nullOutputStream());
                bytes = counted.count();
                sha256 = HexFormat.of().formatHex(digest.digest());
            }
        }
    }

    /** Where the bytes themselves are broken, what a parser says of them is beside the point. */
    private static void read(Reading reading, BoundedStream bounded) throws IOException {
        try {
            reading.read(bounded);
        } catch (UnreadableFile e) {
            throw bounded.problem() == null ? e : new UnreadableFile(bounded.problem());
        }
        if (bounded.problem() != null) {
            throw new UnreadableFile(bounded.problem());
        }
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    /** {@code +gzip}, {@code +zstd} or empty, as the bytes themselves say. */
    String packing() {
        return packing;
    }

    private InputStream unpack(InputStream packed) throws IOException {
        packed.mark(4);
        byte[] magic = packed.readNBytes(4);
        packed.reset();
        if (magic.length >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
            packing = "+gzip";
            return new GZIPInputStream(packed, BUFFER_BYTES);
        }
        if (magic.length == 4
                && magic[0] == (byte) 0x28
                && magic[1] == (byte) 0xb5
                && magic[2] == (byte) 0x2f
                && magic[3] == (byte) 0xfd) {
            packing = "+zstd";
            return new ZstdInputStream(packed);
        }
        return packed;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
