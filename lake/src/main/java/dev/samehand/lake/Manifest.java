package dev.samehand.lake;

import dev.samehand.model.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a batch is and which files it has, with their hashes. A file beside it holds its own hash.
 *
 * @param format of the batch's files
 * @param batch its name: the hash of its input
 * @param version of Samehand that wrote it
 * @param keyCheck tells whether a key is the one under which secret numbers were hashed
 * @param newestDay ISO 8601 day, or empty
 * @param declared names of the types that a mapping declared
 */
record Manifest(
        int format,
        String batch,
        String title,
        String version,
        String takenIn,
        String keyCheck,
        int accounts,
        long observations,
        String newestDay,
        List<String> declared,
        List<InputFile> inputs,
        long rejections,
        List<String> warnings,
        List<String> unexamined,
        List<StoredFile> files) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";
    static final String SEAL = "manifest.sha256";

    /** Bytes of a manifest; one of a thousand parts has a tenth of it. */
    private static final long MOST_BYTES = 64L << 20;

    /** One file of the batch. */
    record StoredFile(String name, long bytes, String sha256, long rows) {}

    void write(Path dir) throws IOException {
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        byte[] json = mapper.writeValueAsBytes(this);
        Durable.write(dir.resolve(FILE), json);
        Durable.write(dir.resolve(SEAL), seal(json).getBytes(StandardCharsets.US_ASCII));
    }

    /** What is wrong with a manifest that cannot be believed. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        final String file;
        final String problem;

        Unreadable(String file, String problem) {
            super(file + " " + problem);
            this.file = file;
            this.problem = problem;
        }
    }

    /**
     * Reads and checks the manifest of a batch.
     *
     * @throws LakeException if it is not what was written
     */
    static Manifest read(Path dir) throws IOException {
        try {
            return parse(dir);
        } catch (Unreadable e) {
            throw damaged(dir.resolve(e.file), e.problem);
        }
    }

    static Manifest parse(Path dir) throws IOException, Unreadable {
        byte[] json = bytes(dir, FILE);
        String seal = new String(bytes(dir, SEAL), StandardCharsets.US_ASCII);
        if (!seal.equals(seal(json))) {
            throw new Unreadable(FILE, "is not what was written, or " + SEAL + " beside it is not");
        }
        try {
            Manifest manifest = JsonMapper.builder().build().readValue(json, Manifest.class);
            if (manifest.format != FORMAT) {
                String formats = manifest.format + " and this version reads " + FORMAT;
                throw new Unreadable(FILE, "has format " + formats);
            }
            return manifest;
        } catch (JacksonException e) {
            throw new Unreadable(FILE, "cannot be understood");
        }
    }

    /** Hash of a batch's manifest, as it stands. */
    static String hash(Path dir) throws IOException {
        Path file = dir.resolve(FILE);
        return Files.isRegularFile(file) ? Durable.sha256(file) : "-";
    }

    private static byte[] bytes(Path dir, String name) throws IOException, Unreadable {
        Path file = dir.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(name, "is missing");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable(name, "is larger than any manifest");
        }
        return Files.readAllBytes(file);
    }

    private static String seal(byte[] json) {
        return Durable.sha256(json) + "\n";
    }

    static LakeException damaged(Path file, String what) {
        return new LakeException(
                LakeException.Code.BATCH_DAMAGED,
                file + " " + what + ". samehand verify tells what is damaged and what to do");
    }
}
