package dev.samehand.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A file of records in one of the formats that are read. */
public final class RecordFile {

    private enum Format {
        CSV,
        TSV,
        TXT,
        JSONL,
        NDJSON,
        JSON,
        PARQUET
    }

    private RecordFile() {}

    /** Whether files of this name are read; {@code .gz} and {@code .zst} may follow. */
    public static boolean isReadable(String fileName) {
        return format(fileName).isPresent();
    }

    /** The file's name without the endings that tell format and packing. */
    public static String stem(String fileName) {
        String name = unpackedName(fileName);
        return format(fileName).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
    }

    /**
     * Gives every record to the sink. Never throws for what the file holds: see {@link
     * FileReport#problem}.
     *
     * @param progress hears of the bytes read from disk
     */
    public static FileReport read(
            Path path, FieldPaths paths, Limits limits, RecordSink sink, LongConsumer progress) {
        RecordScan scan = new RecordScan(paths, limits, sink);
        PackedFile file = new PackedFile(path, limits, progress);
        Format format = format(String.valueOf(path.getFileName())).orElse(Format.TXT);
        String problem = "";
        try {
            file.read(bytes -> read(format, bytes, scan));
            if (format == Format.PARQUET) {
                new Parquet(path, scan).read();
            }
        } catch (UnreadableFile e) {
            problem = String.valueOf(e.getMessage());
        } catch (IOException e) {
            problem = Packing.explain(e);
        } catch (RuntimeException e) {
            problem = "was " + RecordScan.OWN_ERROR + e;
        }
        String name = format.name().toLowerCase(Locale.ROOT) + file.packing();
        return scan.report(name, file, problem);
    }

    private static void read(Format format, InputStream bytes, RecordScan scan) throws IOException {
        switch (format) {
            case CSV, TSV, TXT -> new DelimitedText(scan).read(bytes);
            case JSONL, NDJSON -> new Json(scan).lines(PeekedText.of(bytes, 0).reader());
            case JSON -> new Json(scan).document(PeekedText.of(bytes, 0).reader());
            case PARQUET -> {
                // Read by DuckDB from disk, once its bytes are hashed.
            }
        }
    }

    private static Optional<Format> format(String fileName) {
        String name = unpackedName(fileName);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        for (Format format : Format.values()) {
            if (format.name().equalsIgnoreCase(ending) && ending.length() < name.length()) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static String unpackedName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".gz")
                ? name.substring(0, name.length() - 3)
                : name.endsWith(".zst") ? name.substring(0, name.length() - 4) : name;
    }
}
