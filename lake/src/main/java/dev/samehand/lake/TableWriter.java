package dev.samehand.lake;

import dev.samehand.model.Day;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;

/** Writes one table of a batch as Parquet files of a bounded number of rows. Not thread-safe. */
final class TableWriter {

    /** Rows of one file. */
    private static final int ROWS = 1 << 19;

    /** Characters of one file, before they are packed. */
    private static final long CHARS = 64L << 20;

    /** A file of the batch. */
    record Part(String file, long rows) {}

    private final Duck duck;
    private final Path dir;
    private final BatchTable table;
    private final List<Part> parts = new ArrayList<>();
    private DuckDBAppender appender;
    private int rows;
    private long chars;

    TableWriter(Duck duck, Path dir, BatchTable table) {
        this.duck = duck;
        this.dir = dir;
        this.table = table;
        appender = open();
    }

    private DuckDBAppender open() {
        duck.run("CREATE OR REPLACE TABLE " + table.word() + " (" + table.columns() + ")");
        try {
            return duck.connection.createAppender(table.word());
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter row() {
        try {
            if (rows >= ROWS || chars >= CHARS) {
                writeOut();
                appender = open();
            }
            appender.beginRow();
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter number(int number) {
        try {
            appender.append(number);
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter number(long number) {
        try {
            appender.append(number);
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter day(int day) {
        try {
            if (day == Day.UNKNOWN) {
                appender.appendNull();
            } else {
                appender.appendEpochDays(day);
            }
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter text(String text) {
        try {
            appender.append(text);
            chars += text.length();
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter yes(boolean yes) {
        try {
            appender.append(yes);
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    TableWriter nothing() {
        try {
            appender.appendNull();
            return this;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    void end() {
        try {
            appender.endRow();
            rows++;
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
    }

    /** Writes what is left; every table has one file at least, so that its columns can be seen. */
    List<Part> finish() {
        if (rows > 0 || parts.isEmpty()) {
            writeOut();
        }
        return List.copyOf(parts);
    }

    private void writeOut() {
        String file = table.part(parts.size() + 1);
        try {
            appender.close();
        } catch (SQLException e) {
            throw Duck.failure(e);
        }
        String path = Duck.text(dir.resolve(file).toString());
        duck.run("COPY (" + table.rows() + ") TO " + path + " (FORMAT parquet, COMPRESSION zstd)");
        parts.add(new Part(file, duck.count("SELECT count(*) FROM (" + table.rows() + ")")));
        duck.run("DROP TABLE " + table.word());
        rows = 0;
        chars = 0;
    }
}
