package dev.samehand.lake;

import dev.samehand.model.InputFile;
import java.util.List;

/**
 * A batch of the lake, for people.
 *
 * @param name hexadecimal SHA-256 of its input
 * @param title name of its evidence folder
 * @param takenIn when, ISO 8601
 * @param observations different values of accounts; the passages of texts are not counted
 */
public record Batch(
        String name,
        String title,
        String takenIn,
        int accounts,
        long observations,
        List<InputFile> inputs,
        long rejections,
        List<String> warnings,
        List<String> unexamined,
        long bytes) {

    /** Characters of a name that tell batches apart well enough for people. */
    private static final int SHORT = 12;

    static Batch of(Manifest manifest) {
        return new Batch(
                manifest.batch(),
                manifest.title(),
                manifest.takenIn(),
                manifest.accounts(),
                manifest.observations(),
                manifest.inputs(),
                manifest.rejections(),
                manifest.warnings(),
                manifest.unexamined(),
                manifest.files().stream().mapToLong(Manifest.StoredFile::bytes).sum());
    }

    /** A batch of which nothing but the name can be read. */
    static Batch unreadable(String name) {
        List<String> nothing = List.of();
        return new Batch(name, "", "", 0, 0, List.of(), 0, nothing, nothing, 0);
    }

    /** The beginning of the name. */
    public String shortName() {
        return shortName(name);
    }

    static String shortName(String name) {
        return name.substring(0, Math.min(SHORT, name.length()));
    }
}
