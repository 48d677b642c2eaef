package dev.samehand.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory in which Samehand keeps everything, readable by its owner only: {@code lake} with
 * the batches, {@code ledger} that misses none of them, {@code runs} with results, {@code index} to
 * ask about newcomers, {@code models} with what was learned from decisions, {@code key} with the
 * secret under which bank and document numbers are hashed. While one is open for work, no other
 * process can open it so.
 */
public final class Home implements AutoCloseable {

    private static final String LAKE = "lake";
    private static final String RUNS = "runs";
    private static final String MODELS = "models";
    private static final String MODEL = ".txt";
    private static final String LOCK = "lock";

    private final Path dir;
    private final @Nullable FileChannel lock;
    private final IndexPlace index;
    private final HomeKey key;
    private final Numbered runs;

    private Home(Path dir, @Nullable FileChannel lock) {
        this.dir = dir;
        this.lock = lock;
        index = new IndexPlace(dir);
        key = new HomeKey(dir);
        runs = new Numbered(dir.resolve(RUNS), "");
    }

    /** Opens a home for work, and makes it where it is missing. */
    public static Home make(Path dir) throws IOException {
        refuseForeign(dir);
        Durable.directory(dir);
        Path real = dir.toRealPath();
        Durable.directory(real.resolve(LAKE));
        Durable.directory(real.resolve(RUNS));
        return locked(real);
    }

    /** Opens a home for work that must be there. */
    public static Home open(Path dir) throws IOException {
        return locked(existing(dir));
    }

    /** Opens a home to look at it, which others may do meanwhile. */
    public static Home look(Path dir) throws IOException {
        return new Home(existing(dir), null);
    }

    /** Whether a directory is a home. */
    public static boolean is(Path dir) {
        return Files.isDirectory(dir.resolve(LAKE));
    }

    private static Path existing(Path dir) throws IOException {
        if (Files.isDirectory(dir) && !(Files.isReadable(dir) && Files.isExecutable(dir))) {
            throw new LakeException(
                    LakeException.Code.HOME_MISSING,
                    dir + " may not be read. Run as the user to whom it belongs");
        }
        if (!is(dir)) {
            throw new LakeException(
                    LakeException.Code.HOME_MISSING,
                    dir
                            + " is no home of Samehand. Name one with --home, or make it with"
                            + " samehand intake FOLDER --home "
                            + dir);
        }
        return dir.toRealPath();
    }

    private static void refuseForeign(Path dir) throws IOException {
        if (dir.toString().matches("(?s).*[*?\\[{].*")) {
            throw new LakeException(
                    LakeException.Code.HOME_FOREIGN,
                    dir + " has one of * ? [ { in its name. Name another directory with --home");
        }
        if (!Files.exists(dir) || is(dir)) {
            return;
        }
        boolean empty = false;
        if (Files.isDirectory(dir)) {
            try (Stream<Path> entries = Files.list(dir)) {
                empty = entries.findAny().isEmpty();
            }
        }
        if (!empty) {
            throw new LakeException(
                    LakeException.Code.HOME_FOREIGN,
                    dir + " holds something else. Name a new or empty directory with --home");
        }
    }

    private static Home locked(Path dir) throws IOException {
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Path file = dir.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, options, Durable.ownerOnly(file, "rw-------"));
        if (isMine(channel)) {
            try {
                Home home = new Home(dir, channel);
                home.settle();
                return home;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
        channel.close();
        throw new LakeException(
                LakeException.Code.HOME_BUSY,
                dir + " is in use by another Samehand. Wait until it has ended");
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // held by this very process: told like one held by another
            return false;
        }
    }

    /** Does what a crash has left undone. */
    private void settle() throws IOException {
        lake().books().settle();
        index.settle();
        forgetWhenEmptied();
    }

    /**
     * Drops a batch for good, and the index with the last one: nobody could bring it to the lake.
     */
    public Batch drop(String batch) throws IOException {
        Batch dropped = lake().books().drop(batch);
        forgetWhenEmptied();
        return dropped;
    }

    /** Whether no batch is kept. */
    public boolean isEmpty() throws IOException {
        return lake().directories().isEmpty();
    }

    private void forgetWhenEmptied() throws IOException {
        if (lake().books().isEmptied()) {
            index.drop();
        }
    }

    public Lake lake() throws IOException {
        return new Lake(dir.resolve(LAKE), key.check(), new Ledger(dir));
    }

    /** The secret of this home, which is made when it is first asked for. */
    public byte[] valueKey() throws IOException {
        if (!key.exists() && lake().directories().isEmpty()) {
            key.make();
        }
        return key.read();
    }

    /** The results of all runs that were not deleted, the oldest first. */
    public List<Path> runs() throws IOException {
        return runs.all();
    }

    /** The results of the newest run. */
    public Optional<Path> lastRun() throws IOException {
        List<Path> all = runs();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Where a run writes its results until it is complete. */
    public Path beginRun() throws IOException {
        Path aside = dir.resolve(RUNS).resolve(".aside");
        if (Files.exists(aside)) {
            Durable.delete(aside);
        }
        return aside;
    }

    /** Gives a complete run the next number. */
    public Path keepRun(Path aside) throws IOException {
        return runs.keep(aside);
    }

    /** Whether a link run has left an index. */
    public boolean hasIndex() {
        return index.exists();
    }

    /** The index that the last link run left. */
    public Path index() throws IOException {
        Optional<Path> current = index.current();
        if (current.isPresent()) {
            return current.get();
        }
        throw new LakeException(
                LakeException.Code.INDEX_MISSING,
                isEmpty()
                        ? lake().holdsNothing()
                        : dir
                                + " has no index. Make it from what is kept: samehand link --home "
                                + dir);
    }

    /** Where an index is written until it is complete. */
    public Path beginIndex() throws IOException {
        return index.begin();
    }

    /** Makes a complete index durable and puts it in the place of the one before. */
    public void keepIndex(Path aside) throws IOException {
        index.keep(aside);
    }

    /** The models that were learned from decisions, the newest at the end. */
    public List<Path> models() throws IOException {
        Path models = dir.resolve(MODELS);
        return Files.isDirectory(models) ? new Numbered(models, MODEL).all() : List.of();
    }

    /** Keeps a model under the next number, durably. */
    public Path keepModel(byte[] model) throws IOException {
        Path models = dir.resolve(MODELS);
        Durable.directory(models);
        Durable.forceParent(models);
        Path aside = models.resolve(".part");
        Files.deleteIfExists(aside);
        Durable.write(aside, model);
        return new Numbered(models, MODEL).keep(aside);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
