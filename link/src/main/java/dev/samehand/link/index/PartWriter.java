package dev.samehand.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the two files of a {@link Part}, and notes which names are in it. */
final class PartWriter implements Closeable {

    final Names.Writer names;
    private final Path directory;
    private final int number;
    private final RunWriter run;
    private final NameFilter filter;

    /** A writer of a part with the names of accounts {@code [from, to)}. */
    PartWriter(Path directory, int number, int from, int to) throws IOException {
        this.directory = directory;
        this.number = number;
        filter = new NameFilter((long) to - from);
        run = new RunWriter(Part.runPath(directory, number), Run.KIND_HOLDERS);
        try {
            names = new Names.Writer(Part.namesPath(directory, number), from);
        } catch (IOException e) {
            run.close();
            throw e;
        }
    }

    /** Writes an entry; they come ascending by type, hash and account. */
    void entry(int type, long hash, int account, int first, int last) throws IOException {
        if (type == Delta.NAME) {
            filter.add(hash);
        }
        run.add(type, hash, account, first, last);
    }

    /** Makes the files durable but for the directory's entries, and opens them. */
    Part finish() throws IOException {
        run.finish();
        names.finish();
        Part part = Part.open(directory, number);
        part.names().know(filter);
        return part;
    }

    @Override
    public void close() throws IOException {
        try (run) {
            names.close();
        }
    }
}
