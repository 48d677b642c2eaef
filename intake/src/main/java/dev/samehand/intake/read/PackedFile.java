package dev.samehand.intake.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file on disk: hashes its bytes while they are read, and unpacks them within bounds. */
final class PackedFile implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final Limits limits;
    private final LongConsumer progress;
    private final MessageDigest digest = digest();
    private @Nullable InputStream raw;
    private @Nullable CountedStream counted;
    private @Nullable InputStream hashed;
    private String packing = "";
    private String sha256 = "";
    private long bytes;

    PackedFile(Path path, Limits limits, LongConsumer progress) {
        this.path = path;
        this.limits = limits;
        this.progress = progress;
    }

    /** Opens it; the unpacked bytes within bounds. */
    BoundedStream open() throws IOException {
        InputStream file = Files.newInputStream(path);
        raw = file;
        counted = new CountedStream(file, progress);
        hashed = new BufferedInputStream(new DigestInputStream(counted, digest), BUFFER_BYTES);
        return new BoundedStream(unpack(hashed), counted, limits);
    }

    /** Hashes what was left unread. */
    void finish() throws IOException {
        if (counted != null && hashed != null) {
            hashed.transferTo(OutputStream.nullOutputStream());
            bytes = counted.count();
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
    }

    @Override
    public void close() throws IOException {
        if (raw != null) {
            raw.close();
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
