package dev.samehand.bench.peers;

import dev.samehand.bench.kernel.SyntheticColumns;
import dev.samehand.model.ObservableTypes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts that every peer reads, in a folder: {@code evidence/accounts.csv} with one row per
 * account and one column per type, {@code evidence/samehand.yaml} that tells Samehand so, and
 * {@code truth.csv}.
 */
final class SharedWorld {

    static final long SEED = 1;

    private static final long PHONES = 800_000_000L;
    private static final int[] GERMAN_MOBILE = {0, 1, 2, 5, 6, 7, 8, 9};

    private final Path folder;

    SharedWorld(Path folder) {
        this.folder = folder;
    }

    Path evidence() {
        return folder.resolve("evidence");
    }

    Path accounts() {
        return evidence().resolve("accounts.csv");
    }

    /** Writes it, unless it is there. */
    void write(int accounts) throws IOException {
        Path done = folder.resolve("truth.csv");
        if (Files.exists(done)) {
            return;
        }
        Files.createDirectories(evidence());
        Files.writeString(evidence().resolve("samehand.yaml"), mapping());
        Path truth = folder.resolve("truth.part");
        try (BufferedWriter rows = Files.newBufferedWriter(accounts());
                BufferedWriter members = Files.newBufferedWriter(truth)) {
            rows.write("account_id," + String.join(",", SyntheticColumns.types()) + ",at\n");
            SyntheticColumns.each(
                    accounts,
                    SEED,
                    (number, operation, value, days) -> {
                        try {
                            rows.write(row(number, value, days[0]));
                            if (operation >= 0) {
                                members.write(SyntheticColumns.id(number) + "," + operation + "\n");
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        Files.move(truth, done);
    }

    /** Number of the operation of each account that belongs to one. */
    Map<String, Integer> truth() throws IOException {
        Map<String, Integer> truth = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.csv"))) {
            int comma = line.indexOf(',');
            truth.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
        }
        return truth;
    }

    private static String row(int number, long[] value, int day) {
        StringBuilder row = new StringBuilder(SyntheticColumns.id(number));
        List<String> types = SyntheticColumns.types();
        for (int type = 0; type < value.length; type++) {
            row.append(',').append(value[type] == 0 ? "" : text(types.get(type), value[type]));
        }
        return row.append(',').append(LocalDate.ofEpochDay(day)).append('\n').toString();
    }

    /** A value in the form that its type has, a different one for a different number. */
    private static String text(String type, long value) {
        String hex = String.format("%016x", value);
        return switch (type) {
            case ObservableTypes.EMAIL -> hex + "@example.org";
            case ObservableTypes.REFERENCE -> hex + "@example.net";
            case ObservableTypes.PHONE -> phone(Long.remainderUnsigned(value, PHONES));
            case ObservableTypes.IP ->
                    "2a01:%s:%s:%s::1"
                            .formatted(
                                    hex.substring(0, 4), hex.substring(4, 8), hex.substring(8, 12));
            case ObservableTypes.ADDRESS -> hex.substring(8) + " " + hex.substring(0, 8) + " road";
            case ObservableTypes.EMAIL_STEM -> letters(hex);
            default -> hex;
        };
    }

    private static String phone(long number) {
        int prefix = GERMAN_MOBILE[(int) (number / 100_000_000)];
        return "+4915" + prefix + String.valueOf(100_000_000 + number % 100_000_000).substring(1);
    }

    private static String letters(String hex) {
        StringBuilder letters = new StringBuilder();
        hex.chars().forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }

    private static String mapping() {
        StringBuilder yaml = new StringBuilder("files:\n  - files: accounts.csv\n    emit:\n");
        yaml.append(
                "      - table: accounts\n        columns:\n          account_id: account_id\n");
        for (String type : SyntheticColumns.types()) {
            yaml.append(
                    """
                          - table: observations
                            columns:
                              account_id: account_id
                              type: {constant: %1$s}
                              value: %1$s
                              at: at
                    """
                            .formatted(type));
        }
        return yaml.toString();
    }
}
