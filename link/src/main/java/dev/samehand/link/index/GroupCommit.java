package dev.samehand.link.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Group commit (DeWitt and others 1984): batches that arrive while the disk is busy wait together,
 * and the first of them to find it free makes all of them durable with one call.
 *
 * <p>After a failed write nothing more is taken: what the disk holds is then not known until the
 * index is opened again.
 */
final class GroupCommit {

    /** Where batches go. */
    interface Disk {

        /** Refuses a batch that cannot be written, before it waits beside others. */
        void admit(ByteBuffer frame) throws IOException;

        /** Makes batches durable and visible, in their order; called by one thread at a time. */
        void commit(List<ByteBuffer> frames) throws IOException;
    }

    private final Disk disk;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private List<ByteBuffer> waiting = new ArrayList<>();
    private long arrived;
    private long done;
    private boolean busy;
    private @Nullable Throwable failure;

    GroupCommit(Disk disk) {
        this.disk = disk;
    }

    /** Returns when the batch is durable. */
    void commit(ByteBuffer frame) throws IOException {
        lock.lock();
        try {
            refuseAfterFailure();
            disk.admit(frame);
            waiting.add(frame);
            long mine = ++arrived;
            while (busy && done < mine) {
                free.awaitUninterruptibly();
            }
            if (done < mine) {
                refuseAfterFailure();
                writeAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes what has arrived, with the lock given back so that more can arrive. */
    private void writeAll() throws IOException {
        List<ByteBuffer> group = waiting;
        long last = arrived;
        waiting = new ArrayList<>();
        busy = true;
        lock.unlock();
        Throwable failed = null;
        try {
            disk.commit(group);
        } catch (IOException | RuntimeException | Error e) {
            failed = e;
            throw e;
        } finally {
            lock.lock();
            busy = false;
            if (failed == null) {
                done = last;
            } else {
                failure = failed;
            }
            free.signalAll();
        }
    }

    private void refuseAfterFailure() throws IOException {
        if (failure != null) {
            throw new IOException(
                    "an earlier batch could not be written; open the index again", failure);
        }
    }

    /** Waits for what is being written and takes nothing more. */
    void end() {
        lock.lock();
        try {
            while (busy) {
                free.awaitUninterruptibly();
            }
            if (failure == null) {
                failure = new IllegalStateException("the index is closed");
            }
        } finally {
            lock.unlock();
        }
    }
}
