package dev.samehand.link.index;

import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Changes which files there are: writes full deltas as parts, merges parts and takes over the files
 * of link runs. Each change is durable in its own files, then in the manifest, and then seen; one
 * at a time.
 */
final class Upkeep {

    /** An index is tidy while what is not in its largest part is less than one in so many. */
    private static final int LARGEST_TO_REST = 8;

    private final Shelf shelf;
    private final Seen seen;
    private final ObservableTypes types;
    private final Flush flush = new Flush();
    private final Object adoption = new Object();
    private volatile boolean adopting;

    Upkeep(Shelf shelf, Seen seen, ObservableTypes types) {
        this.shelf = shelf;
        this.seen = seen;
        this.types = types;
    }

    /**
     * Writes a delta, which readers have as the frozen one, and merges what is due.
     *
     * @param gone the tombstones when it was full
     * @param reached number of its last batch
     * @param firstLive number of the first log that is needed beside it
     */
    void flush(Delta full, Gone gone, long reached, int firstLive) throws IOException {
        Part part = flush.write(shelf.directory, shelf.reserve(), full);
        seen.now().parts().forEach(Part::knowNames);
        Manifest.Segment tombstones = shelf.writeGone(gone);
        synchronized (this) {
            shelf.change(now -> {
                List<Manifest.Segment> runs = new ArrayList<>(now.runs());
                runs.add(part.segment());
                return now.withRuns(runs)
                        .withLogs(now.logs().stream().filter(l -> l.number() >= firstLive).toList())
                        .withGone(tombstones)
                        .reaching(full.end(), reached);
            });
            seen.change(now -> now.flushed(part));
        }
        for (int due = due(); due > 0; due = due()) {
            merge(due, gone);
        }
    }

    private int due() {
        return Merge.due(seen.now().parts());
    }

    /** Makes one part of so many of the youngest, without accounts that are gone. */
    void merge(int count, Gone gone) throws IOException {
        List<Part> parts = seen.now().parts();
        List<Part> old = parts.subList(parts.size() - count, parts.size());
        Part merged = Merge.write(shelf.directory, shelf.reserve(), old, gone);
        synchronized (this) {
            List<Part> after = seen.now().merged(old, merged).parts();
            List<Manifest.Segment> runs = after.stream().map(Part::segment).toList();
            shelf.change(now -> now.withRuns(runs));
            seen.change(now -> now.merged(old, merged));
        }
    }

    /** Whether much has come, or gone, beside the largest part. */
    boolean isUntidy() {
        View view = seen.now();
        long gone = (long) view.gone().count() - shelf.forgotten();
        long all = view.active().size() + gone * Delta.ENTRIES_OF_AN_ACCOUNT;
        long largest = 0;
        for (Part part : view.parts()) {
            all += part.run().entries;
            largest = Math.max(largest, part.run().entries);
        }
        return (all - largest) * LARGEST_TO_REST > all;
    }

    /** Takes over a link run, in the words of the view that is seen now. */
    void adopt(Function<View, EpochFiles.Adopted> run) throws IOException {
        synchronized (adoption) {
            adopting = true;
            try {
                EpochFiles.Adopted told = seen.ask(run);
                take(EpochFiles.write(shelf.directory, shelf.reserve(), told, types));
            } finally {
                adopting = false;
            }
        }
    }

    /** Whether a run is being adopted: it may know numbers that the one before does not. */
    boolean isAdopting() {
        return adopting;
    }

    /** Drops values from the last run's weights that nobody holds any more. */
    void forget() throws IOException {
        synchronized (adoption) {
            Forgetting forgetting = new Forgetting(seen.now());
            if (forgetting.due()) {
                take(forgetting.write(shelf.directory, shelf.reserve(), types));
            }
        }
    }

    private synchronized void take(EpochFiles run) throws IOException {
        shelf.change(now -> now.withEpoch(run.segment(), run.labelsSegment()));
        seen.change(now -> now.with(run));
    }

    /** Reads every byte of every file; what is merged meanwhile waits. */
    synchronized void verify() throws IOException {
        Opening.verify(shelf.directory, types);
    }
}
