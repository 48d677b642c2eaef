package dev.samehand.link.index;

import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The files of an open index and what readers see of them. Batches come in one at a time, see
 * {@link GroupCommit}; deltas are written and parts merged by a thread of their own. Every change
 * is first durable in its own files and then named by the manifest.
 */
final class Store {

    /** Entries of a delta: half a million accounts, some 120 MB of memory while it grows. */
    static final int DELTA_ENTRIES = 1 << 22;

    /** A delta of fewer entries is left to its log when the index is closed. */
    private static final int WORTH_A_RUN = 20_000;

    private final Path directory;
    private final ObservableTypes types;
    private final Priors priors;
    private final int deltaEntries;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Object writing = new Object();
    private Manifest manifest;
    private long sequence;
    private @Nullable Log log;
    private @Nullable Future<?> work;
    private volatile View view;

    /**
     * A store over what was opened.
     *
     * @param sequence number of the last batch that the view holds
     */
    Store(
            Path directory,
            ObservableTypes types,
            Manifest manifest,
            View view,
            long sequence,
            Priors priors,
            int deltaEntries) {
        this.priors = priors;
        this.directory = directory;
        this.types = types;
        this.manifest = manifest;
        this.view = view;
        this.sequence = sequence;
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
        for (ByteBuffer frame : frames) {
            needed += Frame.entries(frame.slice(Frame.HEAD, 9).order(frame.order()));
        }
        if (view.active().size() + needed > view.active().capacity) {
            rotate(needed);
        }
        for (ByteBuffer frame : frames) {
            Frame.seal(frame, ++sequence);
        }
        log().append(frames);
        for (ByteBuffer frame : frames) {
            Replaying.apply(frame.position(Frame.HEAD), view);
        }
        view.active().publish();
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
            log = newLog();
        }
        return log;
    }

    private synchronized Log newLog() throws IOException {
        Log fresh = Log.create(directory, manifest.next());
        List<Manifest.LogFile> logs = new ArrayList<>(manifest.logs());
        if (log != null) {
            logs.removeLast();
            logs.add(new Manifest.LogFile(log.number, log.length()));
            log.close();
        }
        logs.add(new Manifest.LogFile(fresh.number, -1));
        change(manifest.withLogs(logs).withNext(fresh.number + 1));
        return fresh;
    }

    /** Makes a manifest durable, and only then deletes the files that it no longer names. */
    private void change(Manifest changed) throws IOException {
        changed.write(directory);
        Set<Path> before = Leftovers.named(directory, manifest);
        before.removeAll(Leftovers.named(directory, changed));
        manifest = changed;
        for (Path file : before) {
            Files.deleteIfExists(file);
        }
    }

    /** Begins a new delta and a new log, and has the old delta written in the background. */
    private void rotate(int needed) throws IOException {
        await();
        Delta full = view.active();
        log = newLog();
        int firstLive = log.number;
        int[] gone = view.gone().snapshot();
        long reached = sequence;
        int capacity = Math.max(deltaEntries, needed);
        replaceView(now -> now.rotated(new Delta(full.end(), capacity)));
        work = background.submit(() -> flush(full, gone, reached, firstLive));
    }

    private synchronized void replaceView(UnaryOperator<View> change) {
        view = change.apply(view);
    }

    /** Waits for work in the background. */
    private void await() throws IOException {
        if (work == null) {
            return;
        }
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IOException("a run could not be written or merged", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a run was written", e);
        }
    }

    private @Nullable Void flush(Delta full, int[] gone, long reached, int firstLive)
            throws IOException {
        Part part = Flush.write(directory, reserve(), full);
        Manifest.Segment tombstones = writeGone(gone);
        synchronized (this) {
            List<Manifest.Segment> runs = new ArrayList<>(manifest.runs());
            runs.add(part.segment());
            List<Manifest.LogFile> logs = new ArrayList<>(manifest.logs());
            logs.removeIf(old -> old.number() < firstLive);
            change(
                    manifest.withRuns(runs)
                            .withLogs(logs)
                            .withGone(tombstones)
                            .reaching(full.end(), reached));
            replaceView(now -> now.flushed(part));
        }
        for (int due = Merge.due(view.parts()); due > 0; due = Merge.due(view.parts())) {
            merge(due, new Gone(gone));
        }
        return null;
    }

    private void merge(int count, Gone gone) throws IOException {
        List<Part> parts = view.parts();
        List<Part> old = parts.subList(parts.size() - count, parts.size());
        Part merged = Merge.write(directory, reserve(), old, gone);
        synchronized (this) {
            View after = view.merged(old, merged);
            change(manifest.withRuns(after.parts().stream().map(Part::segment).toList()));
            view = after;
        }
    }

    private synchronized int reserve() {
        int number = manifest.next();
        manifest = manifest.withNext(number + 1);
        return number;
    }

    private Manifest.Segment writeGone(int[] words) throws IOException {
        int number = reserve();
        Path path = Leftovers.gonePath(directory, number);
        NumberColumn.write(path, words, 0, new byte[0]);
        return new Manifest.Segment(number, NumberColumn.open(path, 0).file.fingerprint, 0);
    }

    /** Takes over a link run: networks by account number of the index. */
    void adopt(Networks run, int[] networkOf) throws IOException {
        EpochFiles adopted = EpochFiles.write(directory, reserve(), run, networkOf, types);
        synchronized (this) {
            change(manifest.withEpoch(adopted.segment()));
            replaceView(now -> now.with(adopted));
        }
    }

    /** Writes the delta and makes one part of all. */
    void compact() throws IOException {
        synchronized (writing) {
            rotate(0);
            await();
            if (!view.parts().isEmpty()) {
                merge(view.parts().size(), new Gone(view.gone().snapshot()));
            }
        }
    }

    /** Reads every byte of every file; what is merged meanwhile waits. */
    synchronized void verify() throws IOException {
        Opening.verify(directory, Manifest.read(directory), types);
    }

    void close() throws IOException {
        synchronized (writing) {
            end();
        }
    }

    private void end() throws IOException {
        try {
            if (view.active().size() >= WORTH_A_RUN) {
                rotate(0);
            }
            await();
            if (log != null) {
                seal(log);
            }
        } finally {
            background.shutdown();
        }
    }

    private synchronized void seal(Log last) throws IOException {
        List<Manifest.LogFile> logs = new ArrayList<>(manifest.logs());
        logs.removeLast();
        logs.add(new Manifest.LogFile(last.number, last.length()));
        last.close();
        change(manifest.withLogs(logs));
    }
}
