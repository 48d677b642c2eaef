package dev.samehand.lake;

import dev.samehand.model.InputFile;
import java.io.IOException;
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
 * @param newestDay ISO 8601 day, or empty
 * @param declared names of the types that a mapping declared
 */
record Manifest(
        int format,
        String batch,
        String title,
        String version,
        String takenIn,
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
        String seal = Durable.sha256(json) + "\n";
        Durable.write(dir.resolve(SEAL), seal.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /**
     * Reads and checks the manifest of a batch.
     *
     * @throws LakeException if it is not what was written
     */
    static Manifest read(Path dir) throws IOException {
        Path file = dir.resolve(FILE);
        Path seal = dir.resolve(SEAL);
        for (Path needed : List.of(file, seal)) {
            if (!Files.isRegularFile(needed) || Files.size(needed) > MOST_BYTES) {
                throw damaged(needed, "is missing or no manifest");
            }
        }
        byte[] json = Files.readAllBytes(file);
        String written =
                new String(Files.readAllBytes(seal), java.nio.charset.StandardCharsets.US_ASCII);
        if (!Durable.sha256(json).equals(written.strip())) {
            throw damaged(file, "is not what was written, or " + SEAL + " beside it is not");
        }
        try {
            return checked(JsonMapper.builder().build().readValue(json, Manifest.class), file);
        } catch (JacksonException e) {
            throw damaged(file, "cannot be understood");
        }
    }

    private static Manifest checked(Manifest manifest, Path file) {
        if (manifest.format != FORMAT) {
            throw damaged(
                    file,
                    "has format "
                            + manifest.format
                            + " and this version reads "
                            + FORMAT
                            + ": use the version that wrote it");
        }
        return manifest;
    }

    static LakeException damaged(Path file, String what) {
        return new LakeException(
                LakeException.Code.BATCH_DAMAGED,
                file + " " + what + ". samehand verify tells what is damaged and what to do");
    }
}
