package dev.samehand.intake;

import dev.samehand.model.InputFile;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One SHA-256 of everything that a folder's reading depends on: names, bytes, and the mapping. */
final class Fingerprint {

    private static final int BUFFER_BYTES = 1 << 16;

    private Fingerprint() {}

    /** Of files that have been read. */
    static String of(List<InputFile> files, @Nullable Path mapping) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.path(), file.sha256()));
        return of(hashes, mapping);
    }

    /** Of files that have not been read yet. */
    static String of(FolderLayout layout, Progress progress) throws IOException {
        long bytes = layout.planned().stream().mapToLong(PlannedFile::bytes).sum();
        progress.begin("looking for changes", bytes, "bytes");
        SortedMap<String, String> hashes = new TreeMap<>();
        for (PlannedFile file : layout.planned()) {
            hashes.put(file.name(), sha256(file.path(), progress));
        }
        return of(hashes, layout.mappingFile());
    }

    private static String of(SortedMap<String, String> hashes, @Nullable Path mapping)
            throws IOException {
        MessageDigest digest = digest();
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            if (!file.getValue().isEmpty()) {
                String line = file.getKey() + '\0' + file.getValue() + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (mapping != null) {
            digest.update(Files.readAllBytes(mapping));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hash of a file, or empty where it cannot be read, which its reading will tell. */
    private static String sha256(Path file, Progress progress) {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                progress.advance(read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException _) {
            return "";
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
