package dev.samehand.link.index;

import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Accounts;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Every account that is known and what it was seen with, on disk: the engine's online door.
 *
 * <p>A log-structured merge tree (O'Neil and others 1996): what is added is durable in a log before
 * {@link #add} returns, grows in memory, and is written as a sorted run that background merges keep
 * few. {@link #adopt} takes over the networks and weights of a link run; from then on {@link
 * #screen} gives an account the evidence that the run gives it, and newcomers are marked
 * provisional.
 *
 * <p>Safe to share between threads. One process at a time adds to an index; any number may ask it
 * meanwhile, see {@link AccountReader}.
 */
public final class AccountIndex implements Closeable {

    /** Newcomers are best added in batches that {@linkplain Newcomer#cost cost} about so much. */
    public static final int BATCH = 1 << 17;

    private final ObservableTypes types;
    private final FileChannel lock;
    private final Store store;
    private final List<String> notices;
    private final GroupCommit commits;
    private final ThreadLocal<Screener> screeners = ThreadLocal.withInitial(Screener::new);

    private AccountIndex(ObservableTypes types, FileChannel lock, Opening.Opened opened) {
        this.types = types;
        this.lock = lock;
        store = opened.store();
        notices = opened.notices();
        commits = new GroupCommit(store);
    }

    /**
     * Opens the index in a directory, which is made if there is none.
     *
     * @param types the catalogue; it may have grown at its end since the index was made
     * @param priors what is believed until a link run is adopted
     * @throws IndexDamage if a file is not what was written
     * @throws OtherTypes if the index was made with types that the catalogue does not begin with
     */
    public static AccountIndex open(Path directory, ObservableTypes types, Priors priors)
            throws IOException {
        return open(directory, types, priors, Store.DELTA_ENTRIES);
    }

    /** Opens an index that is there, with the catalogue that it has and more types behind it. */
    public static AccountIndex open(Path directory, Priors priors, List<ObservableType> more)
            throws IOException {
        ObservableTypes types = Opening.existing(directory).catalogue(directory);
        for (ObservableType type : more) {
            if (types.find(type.name()).isEmpty()) {
                types = types.with(type.name(), type.group(), type.standing());
            }
        }
        return open(directory, types, priors);
    }

    /** The same with deltas of another size. */
    static AccountIndex open(Path directory, ObservableTypes types, Priors priors, int deltaEntries)
            throws IOException {
        Files.createDirectories(directory);
        FileChannel lock = lock(directory);
        try {
            return new AccountIndex(
                    types, lock, Opening.open(directory, types, priors, deltaEntries));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        directory.resolve("LOCK"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            throw new IOException(
                    "the index in " + directory + " is open elsewhere; close it there first");
        }
        return channel;
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** What was cut when the index was opened: batches that a crash kept from being finished. */
    public List<String> notices() {
        return notices;
    }

    /**
     * Adds accounts, or more observations of known ones. They are durable when this returns, and
     * seen by readers all at once.
     *
     * @throws IllegalArgumentException if they would take more than 64 MiB of log
     */
    public void add(List<Newcomer> newcomers) throws IOException {
        commits.commit(Frame.add(Frame.ADD, newcomers, types));
    }

    /** Like {@link #add}, but of an account that is known only what comes now is true from now. */
    public void replace(List<Newcomer> newcomers) throws IOException {
        commits.commit(Frame.add(Frame.REPLACE, newcomers, types));
    }

    /** Deletes accounts; ids that are not known are passed over. Durable when this returns. */
    public void delete(Collection<String> ids) throws IOException {
        commits.commit(Frame.delete(ids));
    }

    /** What a network of the last run is called. */
    public String label(int network) {
        return store.ask(view -> view.epoch().label(network));
    }

    /** What the newcomer shares, and its evidence against each network. */
    public Screening screen(Newcomer newcomer) {
        return store.ask(view -> screeners.get().screen(newcomer, view, types));
    }

    /** External id of an account, by its number in the index. */
    public String id(int account) {
        return store.ask(view -> view.id(account));
    }

    /** Number of an account in the index, or -1. */
    public int find(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return store.ask(view -> view.find(bytes));
    }

    /** What the index calls the observable types. */
    public ObservableTypes types() {
        return types;
    }

    /**
     * Makes the index hold these accounts with these observations and nothing else. Only what
     * differs is written: an account that is as it was stays as it is. Of accounts that are no more
     * no file keeps a trace.
     *
     * @throws NumbersSpent if making the index anew takes less memory than going on with it
     */
    public Update update(Columns columns) throws IOException {
        store.check(columns.accounts().size());
        Update update = new Updating(this, store.settle(), new Newcomers(columns, types)).update();
        if (update.dropped() > 0) {
            // whoever drops a batch wants its accounts gone, not only unanswered
            store.compact();
        } else {
            store.tidy();
        }
        return update;
    }

    /**
     * What {@link #update} found.
     *
     * @param kept accounts that were as they are
     * @param added accounts that were not there
     * @param changed accounts that had other observations
     * @param dropped accounts that are no more
     */
    public record Update(int kept, int added, int changed, int dropped) {}

    /**
     * Takes over a link run over accounts of this index: its networks, and what its values are
     * worth.
     *
     * @param label what a network is called in the results of the run, by its number
     * @throws OtherTypes if the run's types are not the first ones of this index
     */
    public void adopt(Networks networks, Accounts accounts, IntFunction<String> label)
            throws IOException {
        List<String> run = Manifest.told(networks.epoch().types());
        List<String> own = Manifest.told(types);
        if (run.size() > own.size() || !own.subList(0, run.size()).equals(run)) {
            throw new OtherTypes("the run knows other observable types than the index");
        }
        store.adopt(view -> EpochFiles.Adopted.of(view, networks, accounts, label));
    }

    /**
     * Writes what is in memory and makes one run of all. Of accounts that were deleted no file
     * keeps a trace, nor of what nobody but they were seen with.
     */
    public void compact() throws IOException {
        store.compact();
        store.forget();
    }

    /**
     * Reads every byte of every file.
     *
     * @throws IndexDamage naming the first file that is not what was written
     */
    public void verify() throws IOException {
        store.verify();
    }

    @Override
    public void close() throws IOException {
        commits.end();
        try {
            store.close();
        } finally {
            lock.close();
        }
    }
}
