package dev.samehand.lake;

import dev.samehand.model.Day;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of one Parquet file, one after another, in the order in which they were written. */
final class Rows implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;

    private Rows(PreparedStatement statement, ResultSet rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** Takes one row. */
    interface Sink {
        void row(Rows row) throws SQLException;
    }

    /**
     * Reads a file.
     *
     * @param columns what is selected, as SQL; days by {@link #days}
     */
    static void read(Duck duck, Path file, String columns, Sink sink) {
        String sql = "SELECT " + columns + " FROM read_parquet(?)";
        try (PreparedStatement statement = duck.connection.prepareStatement(sql)) {
            statement.setString(1, file.toString());
            try (Rows rows = new Rows(statement, statement.executeQuery())) {
                while (rows.rows.next()) {
                    sink.row(rows);
                }
            }
        } catch (SQLException e) {
            throw Manifest.damaged(file, "cannot be read");
        }
    }

    /** A column of dates as days since 1970-01-01, {@link Day#UNKNOWN} where there is none. */
    static String days(String column) {
        return "coalesce(" + column + " - DATE '1970-01-01', " + Day.UNKNOWN + ")";
    }

    int number(int column) throws SQLException {
        return rows.getInt(column);
    }

    long big(int column) throws SQLException {
        return rows.getLong(column);
    }

    String text(int column) throws SQLException {
        return rows.getString(column);
    }

    boolean yes(int column) throws SQLException {
        return rows.getBoolean(column);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
