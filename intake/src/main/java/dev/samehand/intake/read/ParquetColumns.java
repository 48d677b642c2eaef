package dev.samehand.intake.read;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The wanted fields of a Parquet file, each as an expression of DuckDB that gives a text. */
final class ParquetColumns {

    private final Path path;
    private final RecordScan scan;
    private final List<Integer> slots = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();

    ParquetColumns(Path path, RecordScan scan) {
        this.path = path;
        this.scan = scan;
    }

    /** Slot of each expression. */
    int[] slots() {
        return slots.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * What is asked of DuckDB: all fields of a record as one BLOB, and then the length of each in
     * bytes. Strings handed over one by one would cost more than all the rest.
     */
    String query() {
        StringJoiner texts = new StringJoiner(", ");
        StringJoiner lengths = new StringJoiner(", ");
        StringJoiner named = new StringJoiner(", ");
        for (int field = 0; field < selected.size(); field++) {
            texts.add("f" + field);
            lengths.add("coalesce(strlen(f" + field + "), 0)");
            named.add(selected.get(field) + " AS f" + field);
        }
        return "SELECT encode(concat("
                + texts
                + ")), "
                + lengths
                + " FROM (SELECT "
                + named
                + Parquet.FROM
                + ")";
    }

    /** Chooses the wanted columns of the file; the scan hears of all. */
    void select(Connection duckdb) throws SQLException {
        for (Map.Entry<String, String> column : columns(duckdb).entrySet()) {
            int slot = scan.paths.slot(column.getKey());
            if (slot >= 0) {
                slots.add(slot);
                selected.add(text(quoted(column.getKey()), column.getValue(), slot));
            } else if (!column.getValue().startsWith("STRUCT")) {
                scan.unknown(column.getKey());
            }
        }
        for (int slot = 0; slot < scan.paths.size(); slot++) {
            List<String> steps = FieldPaths.steps(scan.paths.paths().get(slot));
            if (steps.size() > 1 && !slots.contains(slot)) {
                String type = type(duckdb, expression(steps));
                if (!type.isEmpty()) {
                    slots.add(slot);
                    selected.add(text(expression(steps), type, slot));
                }
            }
        }
        slots.forEach(scan::present);
        scan.columnsKnown();
    }

    /** Names and types of the file's columns. */
    private Map<String, String> columns(Connection duckdb) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (PreparedStatement describe =
                duckdb.prepareStatement("DESCRIBE SELECT *" + Parquet.FROM)) {
            describe.setString(1, path.toString());
            try (ResultSet rows = describe.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return columns;
    }

    /** Type of an expression over the file, or empty where the file has nothing of the kind. */
    private String type(Connection duckdb, String expression) {
        try (PreparedStatement describe =
                duckdb.prepareStatement("DESCRIBE SELECT " + expression + Parquet.FROM)) {
            describe.setString(1, path.toString());
            try (ResultSet rows = describe.executeQuery()) {
                return rows.next() ? rows.getString(2) : "";
            }
        } catch (SQLException _) {
            return "";
        }
    }

    /** A field, never much longer than it may be; a list of plain values with {@code ;}. */
    private String text(String expression, String type, int slot) {
        String text =
                type.endsWith("[]")
                        ? "array_to_string(CAST(" + expression + " AS VARCHAR[]), ';')"
                        : "CAST(" + expression + " AS VARCHAR)";
        int most = scan.paths.limit(slot, scan.limits);
        // bytes are counted faster than characters, of which there are no more
        return "CASE WHEN strlen(%1$s) <= %2$d THEN %1$s ELSE left(%1$s, %2$d + 1) END"
                .formatted(text, most);
    }

    /** A path as DuckDB writes it, whose lists begin at 1. */
    private static String expression(List<String> steps) {
        StringBuilder expression = new StringBuilder();
        for (String step : steps) {
            if (step.startsWith("[")) {
                String position = step.replaceAll("[^0-9]", "");
                int number =
                        position.isEmpty() || position.length() > 6
                                ? 0
                                : Integer.parseInt(position);
                expression.append('[').append(number + 1).append(']');
                continue;
            }
            expression.append(expression.isEmpty() ? "" : ".").append(quoted(step));
        }
        return expression.toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
