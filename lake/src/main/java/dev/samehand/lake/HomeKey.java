package dev.samehand.lake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret of a home, under which bank and document numbers are hashed: made once, and never made
 * anew while there are batches, which would not be found again under another.
 */
final class HomeKey {

    private static final String FILE = "key";
    private static final int BYTES = 32;

    private final Path file;
    private final Path aside;

    HomeKey(Path home) {
        file = home.resolve(FILE);
        aside = home.resolve("." + FILE + ".part");
    }

    /** What batches keep to tell one key from another; empty before there is one. */
    String check() throws IOException {
        if (!exists()) {
            return "";
        }
        String hex = HexFormat.of().formatHex(Files.readAllBytes(file));
        return Durable.sha256(("samehand key " + hex).getBytes(US_ASCII));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Makes the secret; nothing may be hashed under another. */
    void make() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.deleteIfExists(aside);
        Durable.write(aside, key);
        Durable.publish(aside, file);
    }

    byte[] read() throws IOException {
        if (!exists() || Files.size(file) != BYTES) {
            throw new LakeException(
                    LakeException.Code.BATCH_DAMAGED,
                    file
                            + " is missing or damaged. Restore it from a backup: secret numbers"
                            + " of all batches are hashed under it");
        }
        return Files.readAllBytes(file);
    }
}
