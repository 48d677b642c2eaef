package dev.samehand.bench.intake;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;

/** The same table in every format that is read. Knows plain CSV without quotes only. */
final class Formats {

    private Formats() {}

    /** Writes {@code table.csv} once more as the ending says. */
    static void write(Path csv, Path other) throws IOException {
        String name = other.getFileName().toString();
        if (name.endsWith(".parquet")) {
            parquet(csv, other);
            return;
        }
        try (OutputStream out = new BufferedOutputStream(packed(name, other), 1 << 20)) {
            if (name.endsWith(".jsonl")) {
                jsonLines(csv, out);
            } else {
                Files.copy(csv, out);
            }
        }
    }

    private static OutputStream packed(String name, Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        if (name.endsWith(".gz")) {
            return new GZIPOutputStream(out, 1 << 16);
        }
        return name.endsWith(".zst") ? new ZstdOutputStream(out) : out;
    }

    private static void jsonLines(Path csv, OutputStream out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(csv)) {
            String[] columns = lines.readLine().split(",", -1);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                StringBuilder json = new StringBuilder("{");
                for (int i = 0; i < columns.length; i++) {
                    json.append(i == 0 ? "\"" : ",\"").append(columns[i]).append("\":\"");
                    json.append(cells[i]).append('"');
                }
                out.write(json.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void parquet(Path csv, Path parquet) throws IOException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            statement.execute("SET memory_limit = '2GB'");
            statement.execute(
                    "COPY (SELECT * FROM read_csv('"
                            + csv
                            + "', header = true, all_varchar = true, quote = '', escape = '')) TO '"
                            + parquet
                            + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException("could not write " + parquet, e);
        }
    }
}
