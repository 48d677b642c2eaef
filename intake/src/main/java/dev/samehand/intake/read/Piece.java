package dev.samehand.intake.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Some records of a file, which can be read without those before them and by any thread. Read once;
 * not thread-safe.
 */
public final class Piece {

    /** Reads the records of a piece into a scan. */
    interface Reader {

        /**
         * Reads.
         *
         * @return what is left of the piece where it ends in the middle of a record, or null
         */
        Cutter.@Nullable Cut read(Cutter.Cut cut, RecordScan scan) throws IOException;
    }

    /** Where pieces come from. */
    interface Source extends AutoCloseable {

        /** The next piece, or null where there is none. */
        Cutter.@Nullable Cut next() throws IOException;

        @Override
        default void close() {}
    }

    private static final Cutter.Cut NOTHING = new Cutter.Cut(new byte[0], 0, 0, 1, true);

    final Cutter.Cut cut;
    private final Reader reader;
    private final FieldPaths paths;
    private final Limits limits;
    private @Nullable RecordScan scan;
    private Cutter.@Nullable Cut rest;
    private String problem = "";

    Piece(Cutter.Cut cut, Reader reader, FieldPaths paths, Limits limits) {
        this.cut = cut;
        this.reader = reader;
        this.paths = paths;
        this.limits = limits;
    }

    /** A file that cannot be cut. */
    static Piece whole(Reader reader, FieldPaths paths, Limits limits) {
        return new Piece(NOTHING, reader, paths, limits);
    }

    /** Gives every record to the sink. Never throws for what the file holds. */
    public void read(RecordSink sink) {
        RecordScan records = new RecordScan(paths, limits, sink);
        scan = records;
        try {
            rest = reader.read(cut, records);
        } catch (UnreadableFile e) {
            problem = String.valueOf(e.getMessage());
        } catch (IOException e) {
            problem = Packing.explain(e);
        } catch (RuntimeException e) {
            problem = "was " + RecordScan.OWN_ERROR + e;
        }
    }

    /**
     * Whether the piece ends in the middle of a record: what follows has to be read {@linkplain
     * #joined together} with its rest, and not by itself.
     */
    public boolean isUnfinished() {
        return rest != null;
    }

    /** Bytes that the piece keeps in memory. */
    public long bytes() {
        return (long) cut.to() - cut.from();
    }

    /** The rest of this piece and all of the one that follows. */
    public Piece joined(Piece following) {
        if (rest == null) {
            throw new IllegalStateException("the piece was finished");
        }
        return new Piece(Cutter.Cut.joined(rest, following.cut), reader, paths, limits);
    }

    String problem() {
        return problem;
    }

    RecordScan scan() {
        if (scan == null) {
            throw new IllegalStateException("the piece has not been read");
        }
        return scan;
    }
}
