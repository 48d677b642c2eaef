package dev.samehand.intake.read;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Parquet, by DuckDB in memory. Each wanted field is selected as text, so that ids keep their
 * zeros. The line of a record is its number, from 1. DuckDB may open this one file and nothing
 * else.
 */
final class Parquet {

    private static final String MEMORY = "512MB";

    private static final String FROM = " FROM read_parquet(?, binary_as_string := true)";

    private final Path path;
    private final RecordScan scan;

    Parquet(Path path, RecordScan scan) {
        this.path = path;
        this.scan = scan;
    }

    void read() {
        String file = path.toString();
        if (file.matches(".*[*?\\[{].*")) {
            throw new UnreadableFile("has a name with one of * ? [ { in it. Rename it");
        }
        try (Connection duckdb = connect(file)) {
            Map<String, String> columns = columns(duckdb);
            List<String> selected = new ArrayList<>();
            List<Integer> slots = new ArrayList<>();
            select(duckdb, columns, selected, slots);
            if (!slots.isEmpty()) {
                records(duckdb, selected, slots);
            }
        } catch (SQLException e) {
            throw new UnreadableFile(
                    "is not proper Parquet; what came before was read: "
                            + FieldText.shown(firstLine(e)));
        }
    }

    private static Connection connect(String file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", "");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("jdbc_stream_results", "true");
        Connection duckdb = DriverManager.getConnection("jdbc:duckdb:", settings);
        try (var statement = duckdb.createStatement()) {
            statement.execute("SET allowed_paths = ['" + file.replace("'", "''") + "']");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        }
        return duckdb;
    }

    /** Names and types of the file's columns. */
    private Map<String, String> columns(Connection duckdb) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (PreparedStatement describe = duckdb.prepareStatement("DESCRIBE SELECT *" + FROM)) {
            describe.setString(1, path.toString());
            try (ResultSet rows = describe.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return columns;
    }

    private void select(
            Connection duckdb,
            Map<String, String> columns,
            List<String> selected,
            List<Integer> slots) {
        for (Map.Entry<String, String> column : columns.entrySet()) {
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

    /** Type of an expression over the file, or empty where the file has nothing of the kind. */
    private String type(Connection duckdb, String expression) {
        try (PreparedStatement describe =
                duckdb.prepareStatement("DESCRIBE SELECT " + expression + FROM)) {
            describe.setString(1, path.toString());
            try (ResultSet rows = describe.executeQuery()) {
                return rows.next() ? rows.getString(2) : "";
            }
        } catch (SQLException _) {
            return "";
        }
    }

    /** A field as text, never much longer than it may be; a list of plain values with {@code ;}. */
    private String text(String expression, String type, int slot) {
        String text =
                type.endsWith("[]")
                        ? "array_to_string(CAST(" + expression + " AS VARCHAR[]), ';')"
                        : "CAST(" + expression + " AS VARCHAR)";
        return "left(" + text + ", " + (scan.paths.limit(slot, scan.limits) + 1) + ")";
    }

    private void records(Connection duckdb, List<String> selected, List<Integer> slots)
            throws SQLException {
        String sql = "SELECT " + String.join(", ", selected) + FROM;
        long chars = 0;
        try (PreparedStatement select = duckdb.prepareStatement(sql)) {
            select.setString(1, path.toString());
            try (ResultSet rows = select.executeQuery()) {
                for (long record = 1; rows.next(); record++) {
                    scan.begin(record);
                    for (int i = 0; i < slots.size(); i++) {
                        String value = rows.getString(i + 1);
                        if (value != null && !value.isEmpty()) {
                            chars += value.length();
                            scan.field(slots.get(i), value);
                        }
                    }
                    scan.end();
                    if (chars > scan.limits.unpackedBytes()) {
                        throw new UnreadableFile(
                                "unpacks to more than "
                                        + scan.limits.unpackedBytes()
                                        + " characters; its rest was not read. Split the file");
                    }
                }
            }
        }
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

    private static String firstLine(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
