package dev.samehand.evaluate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.samehand.assess.AssessedNetwork;
import dev.samehand.evaluate.Reported.Member;
import dev.samehand.evaluate.Reported.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code networks.csv} and {@code members.csv} of a run. Columns are found by name. */
final class ResultFiles {

    private ResultFiles() {}

    static Reported read(Path results, Truth truth) throws IOException {
        Map<String, Boolean> suspected = new LinkedHashMap<>();
        Map<String, List<Member>> members = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                open(results.resolve("networks.csv"), "network_id", "kind")) {
            for (NamedCsvRecord row : rows) {
                String id = row.getField("network_id");
                suspected.put(id, row.getField("kind").equals(AssessedNetwork.SUSPECTED));
                members.put(id, new ArrayList<>());
            }
        }
        try (CsvReader<NamedCsvRecord> rows =
                open(results.resolve("members.csv"), "network_id", "account_id", "eligible")) {
            for (NamedCsvRecord row : rows) {
                String account = accountId(row.getField("account_id"), truth);
                boolean eligible = Boolean.parseBoolean(row.getField("eligible"));
                members.computeIfAbsent(row.getField("network_id"), id -> new ArrayList<>())
                        .add(new Member(account, bits(row), eligible));
            }
        }
        return new Reported(
                members.entrySet().stream()
                        .map(entry ->
                                new Network(
                                        entry.getKey(),
                                        suspected.getOrDefault(entry.getKey(), false),
                                        List.copyOf(entry.getValue())))
                        .toList());
    }

    private static double bits(NamedCsvRecord row) {
        return row.findField("bits")
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .orElse(0.0);
    }

    /**
     * Opens a table that has some columns, whatever others it has.
     *
     * @throws UnusableTable if it lacks one of them
     */
    static CsvReader<NamedCsvRecord> open(Path file, String... columns) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> first = rows.iterator();
            List<String> header = first.hasNext() ? first.next().getFields() : List.of();
            for (String column : columns) {
                if (!header.contains(column)) {
                    throw new UnusableTable(
                            file,
                            "has no column "
                                    + column
                                    + ". The table must have "
                                    + String.join(", ", columns));
                }
            }
        } catch (CsvParseException e) {
            throw new UnusableTable(file, "cannot be read as CSV: " + e.getMessage());
        }
        return CsvReader.builder().ofNamedCsvRecord(file);
    }

    /** Result files put an apostrophe before ids that a spreadsheet would take for a formula. */
    private static String accountId(String cell, Truth truth) {
        boolean guarded = cell.startsWith("'") && truth.find(cell) < 0;
        return guarded ? cell.substring(1) : cell;
    }
}
