package dev.samehand.intake.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of records in one of the formats that are read, in pieces: {@link #next} cuts them in
 * order, any thread reads them, and {@link #accept} takes them back in order.
 *
 * <p>Never throws for what the file holds: see {@link FileReport#problem}. Not thread-safe; only
 * its pieces may go elsewhere.
 */
public final class RecordFile implements AutoCloseable {

    /**
     * Bytes of a piece, unpacked; fixed, so that a piece is the same whoever reads it. What some
     * pieces yield is small enough to be forgotten by the garbage collector before it grows old:
     * with four times as much collecting took half as long again.
     */
    public static final int PIECE_BYTES = 1 << 20;

    private enum Format {
        CSV,
        TSV,
        TXT,
        JSONL,
        NDJSON,
        JSON,
        PARQUET
    }

    /** Whether files of this name are read; {@code .gz} and {@code .zst} may follow. */
    public static boolean isReadable(String fileName) {
        return format(fileName).isPresent();
    }

    /** Whether files of this name are cut into pieces that can be read more than once. */
    public static boolean isCut(Path file) {
        return switch (format(String.valueOf(file.getFileName())).orElse(Format.TXT)) {
            case CSV, TSV, TXT, JSONL, NDJSON, PARQUET -> true;
            case JSON -> false;
        };
    }

    /** The file's name without the endings that tell format and packing. */
    public static String stem(String fileName) {
        String name = unpackedName(fileName);
        return format(fileName).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
    }

    private final Path path;
    private final FieldPaths paths;
    private final Limits limits;
    private final int pieceBytes;
    private final Format format;
    private final PackedFile file;
    private final RecordScan scan;
    private @Nullable BoundedStream bytes;
    private Piece.@Nullable Source source;
    private Piece.@Nullable Reader reader;
    private @Nullable Piece first;

    /** What keeps the pieces that were read from being all of the file. */
    private String problem = "";

    /** What stopped the cutting; it must not cost the pieces that were cut before. */
    private String cutProblem = "";

    /** Whether a piece ended it all, and how much was cut by then is a matter of chance. */
    private boolean stoppedEarly;

    private RecordFile(
            Path path,
            FieldPaths paths,
            Limits limits,
            int pieceBytes,
            RecordSink headSink,
            LongConsumer progress) {
        this.path = path;
        this.paths = paths;
        this.limits = limits;
        this.pieceBytes = pieceBytes;
        format = format(String.valueOf(path.getFileName())).orElse(Format.TXT);
        file = new PackedFile(path, limits, progress);
        scan = new RecordScan(paths, limits, headSink);
    }

    /**
     * Opens a file.
     *
     * @param pieceBytes usually {@link #PIECE_BYTES}
     * @param head hears of what is wrong with the header
     * @param progress hears of the bytes read from disk
     */
    public static RecordFile open(
            Path path,
            FieldPaths paths,
            Limits limits,
            int pieceBytes,
            RecordSink head,
            LongConsumer progress) {
        RecordFile file = new RecordFile(path, paths, limits, pieceBytes, head, progress);
        file.tell(file::begin);
        return file;
    }

    /** Gives every record to the sink, one after the other. */
    public static FileReport read(
            Path path, FieldPaths paths, Limits limits, RecordSink sink, LongConsumer progress) {
        return read(path, paths, limits, PIECE_BYTES, sink, progress);
    }

    static FileReport read(
            Path path,
            FieldPaths paths,
            Limits limits,
            int pieceBytes,
            RecordSink sink,
            LongConsumer progress) {
        try (RecordFile file = open(path, paths, limits, pieceBytes, sink, progress)) {
            Piece unfinished = null;
            for (Piece next = file.next(); next != null; next = file.next()) {
                Piece piece = unfinished == null ? next : unfinished.joined(next);
                piece.read(sink);
                file.accept(piece);
                unfinished = piece.isUnfinished() ? piece : null;
            }
            return file.report();
        }
    }

    /** The next piece, or null where there is none. */
    public @Nullable Piece next() {
        Piece next = first;
        first = null;
        boolean more = problem.isEmpty() && cutProblem.isEmpty();
        if (next == null && source != null && reader != null && more) {
            Piece.Source from = source;
            Piece.Reader with = reader;
            @Nullable Piece[] cut = new Piece[1];
            cutProblem =
                    hindrance(() -> {
                        Cutter.Cut piece = from.next();
                        cut[0] = piece == null ? null : new Piece(piece, with, paths, limits);
                    });
            next = cut[0];
        }
        return next;
    }

    /** Takes a piece back that was read; false where nothing after it is to be used. */
    public boolean accept(Piece piece) {
        if (problem.isEmpty()) {
            problem = piece.problem();
            tell(() -> scan.absorb(piece.scan()));
            stoppedEarly = !problem.isEmpty() && !piece.cut.last();
        }
        return problem.isEmpty();
    }

    /** What came of the file, once all pieces were accepted. */
    public FileReport report() {
        BoundedStream unpacked = bytes;
        problem = problem.isEmpty() ? cutProblem : problem;
        tell(file::finish);
        if (unpacked != null && unpacked.problem() != null && !stoppedEarly) {
            // where the bytes themselves are broken, what a parser says is beside the point
            problem = unpacked.problem();
        }
        return scan.report(format.name().toLowerCase(Locale.ROOT) + file.packing(), file, problem);
    }

    @Override
    public void close() {
        if (source != null) {
            tell(source::close);
        }
        tell(file::close);
    }

    private void begin() throws IOException {
        BoundedStream unpacked = file.open();
        bytes = unpacked;
        switch (format) {
            case CSV, TSV, TXT -> beginDelimited(unpacked);
            case JSONL, NDJSON -> {
                source = cutter(unpacked, false);
                reader = new JsonLines();
            }
            case JSON ->
                    first =
                            Piece.whole(
                                    (_, records) -> {
                                        new Json(records).document(Utf8.reader(unpacked));
                                        return null;
                                    },
                                    paths,
                                    limits);
            case PARQUET -> {
                Parquet parquet = Parquet.open(path, scan, pieceBytes);
                source = parquet;
                reader = parquet.reader();
            }
        }
    }

    private Cutter cutter(BoundedStream unpacked, boolean quotes) throws IOException {
        return new Cutter(Utf8.withoutMark(unpacked), quotes, pieceBytes, limits.lineChars());
    }

    /** Finds the header, which a small first piece may not hold as a whole. */
    private void beginDelimited(BoundedStream unpacked) throws IOException {
        Cutter cutting = cutter(unpacked, true);
        source = cutting;
        Cutter.Cut cut = cutting.next();
        DelimitedText.Headed headed = null;
        while (cut != null && headed == null) {
            headed = DelimitedText.headed(cut, scan);
            Cutter.Cut more = headed == null ? cutting.next() : null;
            cut = more == null ? cut : Cutter.Cut.joined(cut, more);
        }
        if (headed != null) {
            reader = headed.reader();
            first = new Piece(headed.rest(), headed.reader(), paths, limits);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Turns what stands in the way of a step into the file's problem. */
    private void tell(Step step) {
        String told = hindrance(step);
        problem = problem.isEmpty() ? told : problem;
    }

    /** What stands in the way of a step, or nothing. */
    private static String hindrance(Step step) {
        try {
            step.run();
            return "";
        } catch (UnreadableFile e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            return Packing.explain(e);
        } catch (RuntimeException e) {
            return "was " + RecordScan.OWN_ERROR + e;
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
