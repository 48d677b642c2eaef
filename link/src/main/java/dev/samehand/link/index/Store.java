package dev.samehand.link.index;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The files of an open index and what readers see of them. Batches come in one at a time, see
 * {@link GroupCommit}; deltas are written and parts merged by a thread of their own. Every change
 * is first durable in its own files and then named by the manifest.
 */
final class Store {

    /** Entries of a delta: half a million accounts, 140 MB while it grows and 100 MB to sort it. */
    static final int DELTA_ENTRIES = 1 << 22;

    /** A delta of fewer entries is left to its log when the index is closed. */
    private static final int WORTH_A_RUN = 20_000;

    /** An index is tidy while what is not in its largest part is less than one in so many. */
    private static final int LARGEST_TO_REST = 8;

    private final Shelf shelf;
    private final ObservableTypes types;
    private final Priors priors;
    private final int deltaEntries;
    private final Background background = new Background();
    private final Flush flush = new Flush();
    private final Object writing = new Object();
    private long sequence;
    private @Nullable Log log;

    /** A batch could not be written: the log may end with a part of it, and the delta too. */
    private boolean broken;

    private volatile View view;

    /** A store over what was opened; {@code sequence} is the number of the view's last batch. */
    Store(
            Shelf shelf,
            ObservableTypes types,
            View view,
            long sequence,
            Priors priors,
            int deltaEntries) {
        this.shelf = shelf;
        this.types = types;
        this.view = view;
        this.sequence = sequence;
        this.priors = priors;
        this.deltaEntries = deltaEntries;
    }

    View view() {
        return view;
    }

    /** Writes batches to the log, makes them durable, and only then lets readers see them. */
    void commit(List<ByteBuffer> frames) throws IOException {
        synchronized (writing) {
            write(frames);
        }
    }

    private void write(List<ByteBuffer> frames) throws IOException {
        int needed = 0;
        long numbers = view.active().end();
        for (ByteBuffer frame : frames) {
            needed += Frame.entries(frame.slice(Frame.HEAD, 9).order(frame.order()));
            numbers += Frame.newcomers(frame);
        }
        if (numbers > NumbersSpent.MOST) {
            throw new NumbersSpent(shelf.directory);
        }
        boolean longLog = log != null && log.length() > Log.LONG;
        if (longLog || view.active().size() + needed > view.active().capacity) {
            rotate(needed);
        }
        broken = true;
        for (ByteBuffer frame : frames) {
            Frame.seal(frame, ++sequence);
        }
        log().append(frames);
        for (ByteBuffer frame : frames) {
            Replaying.apply(frame.position(Frame.HEAD), view);
        }
        view.active().publish();
        broken = false;
        believe();
    }

    /** Before the first link run, what is believed follows the population each time it doubles. */
    private void believe() {
        int accounts = view.active().end();
        if (view.epoch().number() == 0 && accounts >= 2 * view.epoch().epoch().accounts()) {
            EpochFiles before = EpochFiles.before(types, priors, accounts);
            replaceView(now -> now.epoch().number() == 0 ? now.with(before) : now);
        }
    }

    private Log log() throws IOException {
        if (log == null) {
            log = shelf.newLog(null);
        }
        return log;
    }

    /** Begins a new delta and a new log, and has the old delta written in the background. */
    private void rotate(int needed) throws IOException {
        if (broken) {
            throw new IOException("an earlier batch could not be written; open the index again");
        }
        background.await();
        Delta full = view.active();
        log = shelf.newLog(log);
        int firstLive = log.number;
        Gone gone = view.gone().snapshot(view.epoch());
        long reached = sequence;
        int capacity = Math.max(deltaEntries, needed);
        replaceView(now -> now.rotated(new Delta(full.end(), capacity)));
        background.begin(() -> flush(full, gone, reached, firstLive));
    }

    private synchronized void replaceView(UnaryOperator<View> change) {
        view = change.apply(view);
    }

    private void flush(Delta full, Gone gone, long reached, int firstLive) throws IOException {
        Part part = flush.write(shelf.directory, shelf.reserve(), full);
        view.parts().forEach(Part::knowNames);
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
            replaceView(now -> now.flushed(part));
        }
        for (int due = Merge.due(view.parts()); due > 0; due = Merge.due(view.parts())) {
            merge(due, gone);
        }
    }

    private void merge(int count, Gone gone) throws IOException {
        List<Part> parts = view.parts();
        List<Part> old = parts.subList(parts.size() - count, parts.size());
        Part merged = Merge.write(shelf.directory, shelf.reserve(), old, gone);
        synchronized (this) {
            View after = view.merged(old, merged);
            List<Manifest.Segment> runs = after.parts().stream().map(Part::segment).toList();
            shelf.change(now -> now.withRuns(runs));
            view = after;
        }
    }

    /** Takes over a link run. */
    void adopt(EpochFiles.Adopted run) throws IOException {
        EpochFiles adopted = EpochFiles.write(shelf.directory, shelf.reserve(), run, types);
        synchronized (this) {
            shelf.change(now -> now.withEpoch(adopted.segment(), adopted.labelsSegment()));
            replaceView(now -> now.with(adopted));
        }
    }

    /**
     * Writes what is in memory to a part, so that all there is stands in parts.
     *
     * @return the view of that moment
     */
    View settle() throws IOException {
        synchronized (writing) {
            if (view.active().size() > 0) {
                rotate(0);
            }
            background.await();
            return view;
        }
    }

    /** Makes one part of all if much has come, or gone, beside the largest part. */
    void tidy() throws IOException {
        long gone = (long) view.gone().count() - shelf.forgotten();
        long all = view.active().size() + gone * Delta.ENTRIES_OF_AN_ACCOUNT;
        long largest = 0;
        for (Part part : view.parts()) {
            all += part.run().entries;
            largest = Math.max(largest, part.run().entries);
        }
        if ((all - largest) * LARGEST_TO_REST > all) {
            compact();
        }
    }

    /** Writes the delta and makes one part of all. */
    void compact() throws IOException {
        synchronized (writing) {
            rotate(0);
            background.await();
            if (!view.parts().isEmpty()) {
                Gone gone = view.gone().snapshot(view.epoch());
                merge(view.parts().size(), gone);
                shelf.change(now -> now.withGone(now.gone().withSecond(gone.count())));
            }
        }
    }

    /** Reads every byte of every file; what is merged meanwhile waits. */
    synchronized void verify() throws IOException {
        Opening.verify(shelf.directory, types);
    }

    void close() throws IOException {
        synchronized (writing) {
            end();
        }
    }

    /**
     * After a failed write the log stays open in the manifest: the next opening cuts what is torn
     * and does again what is whole.
     */
    private void end() throws IOException {
        try {
            if (!broken && view.active().size() >= WORTH_A_RUN) {
                rotate(0);
            }
            background.await();
            if (!broken && log != null) {
                shelf.seal(log);
            }
        } finally {
            background.end();
            if (broken && log != null) {
                log.close();
            }
        }
    }
}
