package dev.samehand.link.index;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of an open index and what readers see of them. Batches come in one at a time, see
 * {@link GroupCommit}; deltas are written and parts merged by a thread of their own. Every change
 * is first durable in its own files and then named by the manifest.
 */
final class Store implements GroupCommit.Disk {

    /** Entries of a delta: half a million accounts, 140 MB while it grows and 100 MB to sort it. */
    static final int DELTA_ENTRIES = 1 << 22;

    /** A delta of fewer entries is left to its log when the index is closed. */
    private static final int WORTH_A_RUN = 20_000;

    private final Shelf shelf;
    private final ObservableTypes types;
    private final Priors priors;
    private final int deltaEntries;
    private final Background background = new Background();
    private final Upkeep upkeep;
    private final Seen seen;
    private final Object writing = new Object();

    /** Numbers that batches may take which are not written yet. */
    private final AtomicLong promised = new AtomicLong();

    private long sequence;
    private @Nullable Log log;

    /** The delta that is being written to a part, or was. */
    private @Nullable Delta worn;

    /** A batch could not be written: the log may end with a part of it, and the delta too. */
    private boolean broken;

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
        seen = new Seen(view);
        upkeep = new Upkeep(shelf, seen, types);
        this.sequence = sequence;
        this.priors = priors;
        this.deltaEntries = deltaEntries;
    }

    private View view() {
        return seen.now();
    }

    <T> T ask(Function<View, T> question) {
        return seen.ask(question);
    }

    /** Refuses to bring an index to so many accounts that has given far more numbers. */
    void check(int accounts) throws NumbersSpent {
        NumbersSpent.check(shelf.directory, view().active().end(), accounts);
    }

    /**
     * Promises numbers to the accounts of a batch that is to be written. Refusing it here leaves
     * the batches beside it alone, and those after it.
     */
    @Override
    public void admit(ByteBuffer frame) throws NumbersSpent {
        int numbers = Frame.newcomers(frame);
        // what is promised is read first: a batch that is done meanwhile counts twice, not never
        long given = promised.get() + view().active().end();
        if (numbers > 0 && given + numbers > NumbersSpent.MOST) {
            throw NumbersSpent.all(shelf.directory);
        }
        promised.addAndGet(numbers);
    }

    /** Writes batches to the log, makes them durable, and only then lets readers see them. */
    @Override
    public void commit(List<ByteBuffer> frames) throws IOException {
        synchronized (writing) {
            write(frames);
        }
    }

    private void write(List<ByteBuffer> frames) throws IOException {
        int needed = 0;
        int numbers = 0;
        for (ByteBuffer frame : frames) {
            needed += Frame.entries(frame.slice(Frame.HEAD, 9).order(frame.order()));
            numbers += Frame.newcomers(frame);
        }
        boolean longLog = log != null && log.length() > Log.LONG;
        if (longLog || view().active().size() + needed > view().active().capacity) {
            rotate(needed);
        }
        broken = true;
        for (ByteBuffer frame : frames) {
            Frame.seal(frame, ++sequence);
        }
        log().append(frames);
        Gone gone = view().gone().branch();
        View working = view().with(gone);
        for (ByteBuffer frame : frames) {
            Replaying.apply(frame.position(Frame.HEAD), working);
        }
        seen.change(now -> now.with(gone));
        broken = false;
        promised.addAndGet(-numbers);
        believe();
    }

    /** Before the first link run, what is believed follows the population each time it doubles. */
    private void believe() {
        int accounts = view().active().end();
        if (view().epoch().number() == 0 && accounts >= 2 * view().epoch().epoch().accounts()) {
            EpochFiles before = EpochFiles.before(types, priors, accounts);
            seen.change(now -> now.epoch().number() == 0 ? now.with(before) : now);
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
        Delta full = view().active();
        log = shelf.newLog(log);
        int firstLive = log.number;
        // a run that is being adopted knows numbers that the one before does not
        Gone gone = upkeep.isAdopting() ? view().gone() : view().gone().trimmed(view().epoch());
        long reached = sequence;
        int capacity = Math.max(deltaEntries, needed);
        Delta fresh = fresh(full.end(), capacity);
        seen.change(now -> now.rotated(fresh, gone));
        worn = full;
        background.begin(() -> upkeep.flush(full, gone, reached, firstLive));
    }

    /** In the memory of the delta before the full one, which has been written, if that is free. */
    private Delta fresh(int base, int capacity) {
        Delta last = worn;
        return last != null && last.capacity == capacity && !seen.isHeld(last)
                ? new Delta(base, last)
                : new Delta(base, capacity);
    }

    /** Takes over a link run, in the words of the view that is seen now. */
    void adopt(Function<View, EpochFiles.Adopted> run) throws IOException {
        upkeep.adopt(run);
    }

    /**
     * Writes what is in memory to a part, so that all there is stands in parts.
     *
     * @return the view of that moment, of which only the parts are looked at
     */
    View settle() throws IOException {
        synchronized (writing) {
            if (view().active().size() > 0) {
                rotate(0);
            }
            background.await();
            return seen.now();
        }
    }

    /** Makes one part of all if much has come, or gone, beside the largest part. */
    void tidy() throws IOException {
        if (upkeep.isUntidy()) {
            compact();
        }
    }

    /** Writes the delta and makes one part of all. */
    void compact() throws IOException {
        synchronized (writing) {
            rotate(0);
            background.await();
            if (!view().parts().isEmpty()) {
                Gone gone = view().gone();
                upkeep.merge(view().parts().size(), gone);
                shelf.change(now -> now.withGone(now.gone().withSecond(gone.count())));
            }
        }
    }

    /** Drops values from the last run's weights that nobody holds any more. */
    void forget() throws IOException {
        upkeep.forget();
    }

    /** Reads every byte of every file; what is merged meanwhile waits. */
    void verify() throws IOException {
        upkeep.verify();
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
            if (!broken && view().active().size() >= WORTH_A_RUN) {
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
