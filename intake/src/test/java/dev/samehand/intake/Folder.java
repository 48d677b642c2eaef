package dev.samehand.intake;

import dev.samehand.model.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;

/** An evidence folder that a test fills and reads. */
record Folder(Path path) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    Folder with(String name, String... lines) {
        return withBytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Folder withBytes(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder withGzip(String name, String... lines) {
        return withBytes(name, gzip(String.join("\n", lines) + "\n"));
    }

    static byte[] gzip(String text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EvidenceFolder open() {
        return EvidenceFolder.open(path, IntakeOptions.defaults().withToday(TODAY));
    }

    Intake read() {
        return open().read(Progress.silent());
    }
}
