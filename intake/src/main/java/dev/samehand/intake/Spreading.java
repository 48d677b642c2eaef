package dev.samehand.intake;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.read.Piece;
import dev.samehand.intake.read.RecordFile;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.table.Rows;
import dev.samehand.model.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads pieces of files with Java's common pool, or the pool that calls. The thread that calls cuts
 * the pieces and takes over what they gave, in their order; while it would have to wait for the
 * next, it reads some itself. A piece that begins in the middle of a record, since its cut was a
 * wrong guess, is read again together with the rest of the one before. Memory holds a bounded
 * number of pieces, and as many bytes.
 */
final class Spreading implements AutoCloseable {

    private final IntakeOptions options;
    private final Journal journal;
    private final DividedPass pass;

    /** Straight into the pass, for what no part can judge. */
    private final Rows rows;

    private final ForkJoinPool pool;
    private final int most;
    private final long mostBytes;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final Deque<OpenFile> openFiles = new ArrayDeque<>();
    private long waitingBytes;

    /** Kept from piece to piece for what they remember; each is used by one thread at a time. */
    private final Queue<Normalisers> normalisers = new ConcurrentLinkedQueue<>();

    /** A file whose pieces are being read. */
    private static final class OpenFile {
        final PlannedFile planned;
        final RecordFile file;
        final Journal head;
        boolean begun;
        boolean stopped;
        @Nullable Piece unfinished;

        OpenFile(PlannedFile planned, RecordFile file, Journal head) {
            this.planned = planned;
            this.file = file;
            this.head = head;
        }
    }

    /** A piece that was read. */
    private record Reading(Piece piece, DividedPass part, Journal notes) {}

    /** A piece to be read; without one, the end of its file. */
    private record Task(OpenFile open, @Nullable Piece piece, FutureTask<@Nullable Reading> work) {}

    Spreading(IntakeOptions options, Journal journal, DividedPass pass, Rows rows) {
        this.options = options;
        this.journal = journal;
        this.pass = pass;
        this.rows = rows;
        ForkJoinPool own = ForkJoinTask.getPool();
        pool = own == null ? ForkJoinPool.commonPool() : own;
        most = 2 * pool.getParallelism() + 2;
        mostBytes = (long) most * options.pieceBytes();
    }

    /** Reads a file; what its last pieces give may be taken over later. */
    void read(PlannedFile planned, Progress progress) {
        OpenFile open = open(planned, progress);
        for (Piece next = open.file.next(); next != null; next = open.file.next()) {
            Piece piece = next;
            Journal notes = journal.part(planned);
            DividedPass part = pass.part(notes);
            FutureTask<@Nullable Reading> work =
                    new FutureTask<>(() -> read(planned.mapping(), piece, part, notes));
            tasks.addLast(new Task(open, piece, work));
            waitingBytes += piece.bytes();
            pool.execute(work);
            while (tasks.size() > most || waitingBytes > mostBytes) {
                take();
            }
        }
        tasks.addLast(new Task(open, null, new FutureTask<>(() -> null)));
    }

    private OpenFile open(PlannedFile planned, Progress progress) {
        Journal head = journal.part(planned);
        RecordFile file =
                RecordFile.open(
                        planned.path(),
                        planned.mapping().paths(),
                        options.limits(),
                        options.pieceBytes(),
                        new MappedRecords(planned.mapping(), head, rows, pass),
                        progress::advance);
        OpenFile open = new OpenFile(planned, file, head);
        openFiles.addLast(open);
        return open;
    }

    /** Where reading has failed, nobody needs what was still to be read. */
    @Override
    public void close() {
        tasks.forEach(task -> task.work.cancel(false));
        tasks.clear();
        openFiles.forEach(open -> open.file.close());
        openFiles.clear();
    }

    /** Takes over all that is still being read. */
    void takeAll() {
        while (!tasks.isEmpty()) {
            take();
        }
    }

    private Reading read(Mapping mapping, Piece piece, DividedPass part, Journal notes) {
        Normalisers used = normalisers.poll();
        Normalisers mine = used == null ? new Normalisers(options.valueKey()) : used;
        Rows own = new Rows(part, notes, mine, options.today());
        piece.read(new MappedRecords(mapping, notes, own, part));
        normalisers.add(mine);
        return new Reading(piece, part, notes);
    }

    private void take() {
        Task task = tasks.removeFirst();
        OpenFile open = task.open;
        if (!open.begun) {
            open.begun = true;
            journal.beginFile(open.planned);
            journal.absorb(open.head);
        }
        if (task.piece == null) {
            journal.endFile(open.file.report());
            open.file.close();
            openFiles.remove(open);
            return;
        }
        waitingBytes -= task.piece.bytes();
        if (open.stopped) {
            task.work.cancel(false);
        } else {
            take(open, task, task.piece);
        }
    }

    private void take(OpenFile open, Task task, Piece piece) {
        Mapping mapping = open.planned.mapping();
        Reading reading;
        if (open.unfinished == null) {
            reading = await(task.work);
        } else {
            task.work.cancel(false);
            Journal notes = journal.part(open.planned);
            reading = read(mapping, open.unfinished.joined(piece), pass.part(notes), notes);
        }
        if (pass.absorb(reading.part, journal)) {
            journal.absorb(reading.notes);
        } else {
            reading.piece.read(new MappedRecords(mapping, journal, rows, pass));
        }
        open.stopped = !open.file.accept(reading.piece);
        open.unfinished = reading.piece.isUnfinished() ? reading.piece : null;
    }

    /** What a piece gave; reads it, or others meanwhile, where nobody has done so yet. */
    private Reading await(FutureTask<@Nullable Reading> work) {
        work.run();
        for (Task other : tasks) {
            if (work.isDone()) {
                break;
            }
            other.work.run();
        }
        try {
            Reading reading = work.get();
            if (reading == null) {
                throw new IllegalStateException("a piece gave nothing");
            }
            return reading;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }
}
