package dev.samehand.intake.read;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Parquet, by DuckDB in memory. Each wanted field is selected as text, so that ids keep their
 * zeros. The line of a record is its number, from 1. DuckDB may open this one file and nothing
 * else.
 */
final class Parquet implements Piece.Source {

    private static final String MEMORY = "512MB";

    static final String FROM = " FROM read_parquet(?, binary_as_string := true)";

    private final Path path;
    private final RecordScan scan;
    private final int pieceBytes;
    private final ParquetColumns columns;
    private @Nullable Connection duckdb;
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet rows;
    private @Nullable UnreadableFile failure;
    private long unpacked;
    private long record = 1;

    /** Records that the file says it has. */
    private long promised;

    private Parquet(Path path, RecordScan scan, int pieceBytes) {
        this.path = path;
        this.scan = scan;
        this.pieceBytes = pieceBytes;
        columns = new ParquetColumns(path, scan);
    }

    /**
     * Opens a file.
     *
     * @param scan hears of columns
     */
    static Parquet open(Path path, RecordScan scan, int pieceBytes) {
        String file = path.toString();
        if (file.matches(".*[*?\\[{].*")) {
            throw new UnreadableFile("has a name with one of * ? [ { in it. Rename it");
        }
        Parquet parquet = new Parquet(path, scan, pieceBytes);
        try {
            parquet.begin(connect(file));
            return parquet;
        } catch (SQLException e) {
            parquet.close();
            throw improper(e);
        } catch (RuntimeException e) {
            parquet.close();
            throw e;
        }
    }

    private void begin(Connection connection) throws SQLException {
        duckdb = connection;
        columns.select(connection);
        if (columns.slots().length > 0) {
            promised = count(connection);
            PreparedStatement select = connection.prepareStatement(columns.query());
            statement = select;
            select.setString(1, path.toString());
            rows = select.executeQuery();
        }
    }

    /** Reads what {@link #next} gives. */
    ParquetRows reader() {
        return new ParquetRows(columns.slots());
    }

    /** What was read before a failure is given first, and the failure next time. */
    @Override
    public Cutter.@Nullable Cut next() {
        if (failure != null) {
            throw failure;
        }
        if (rows == null) {
            return null;
        }
        long first = record;
        ParquetRows.Writer piece = new ParquetRows.Writer(pieceBytes + (pieceBytes >> 3));
        fill(piece, rows);
        if (failure != null && piece.size() == 0) {
            throw failure;
        }
        boolean last = rows == null && failure == null;
        return new Cutter.Cut(piece.bytes(), 0, piece.size(), first, last);
    }

    /** Makes the next piece, which is the last one where the rows have ended or failed. */
    private void fill(ParquetRows.Writer piece, ResultSet from) {
        int[] lengths = new int[columns.slots().length];
        try {
            while (piece.size() < pieceBytes
                    && unpacked <= scan.limits.unpackedBytes()
                    && from.next()) {
                int before = piece.size();
                add(piece, lengths, from);
                unpacked += piece.size() - before;
                record++;
            }
            if (unpacked > scan.limits.unpackedBytes()) {
                failure = tooMuch();
            }
            if (piece.size() < pieceBytes || failure != null) {
                failure = failure == null && record <= promised ? endedEarly() : failure;
                close();
            }
        } catch (SQLException e) {
            failure = improper(e);
        } catch (UnreadableFile e) {
            failure = e;
        }
    }

    /** Adds the present row to a piece; the lengths are written over. */
    private static void add(ParquetRows.Writer piece, int[] lengths, ResultSet row)
            throws SQLException {
        for (int field = 0; field < lengths.length; field++) {
            lengths[field] = row.getInt(field + 2);
        }
        piece.add(lengths, row.getBytes(1));
    }

    /** DuckDB's driver takes a failure in the middle of a stream for its end. */
    private UnreadableFile endedEarly() {
        return new UnreadableFile(
                "is not proper Parquet; what came before was read: "
                        + (record - 1)
                        + " of "
                        + promised
                        + " records");
    }

    private UnreadableFile tooMuch() {
        return new UnreadableFile(
                "unpacks to more than "
                        + scan.limits.unpackedBytes()
                        + " bytes; its rest was not read. Split the file");
    }

    @Override
    public void close() {
        rows = null;
        try {
            if (statement != null) {
                statement.close();
            }
            if (duckdb != null) {
                duckdb.close();
            }
        } catch (SQLException e) {
            throw improper(e);
        }
    }

    private static UnreadableFile improper(SQLException failure) {
        return new UnreadableFile(
                "is not proper Parquet; what came before was read: "
                        + FieldText.shown(firstLine(failure)));
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

    private long count(Connection duckdb) throws SQLException {
        try (PreparedStatement count = duckdb.prepareStatement("SELECT count(*)" + FROM)) {
            count.setString(1, path.toString());
            try (ResultSet rows = count.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static String firstLine(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
