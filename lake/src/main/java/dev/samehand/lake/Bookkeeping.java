package dev.samehand.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the batches of a lake to what its ledger says of them: one is written down, or it goes. */
final class Bookkeeping {

    private final Lake lake;
    private final Ledger ledger;

    Bookkeeping(Lake lake, Ledger ledger) {
        this.lake = lake;
        this.ledger = ledger;
    }

    /**
     * Writes down, or drops, what a crash has left between the ledger and the batches. Only the
     * batch that was dropped is thrown away: one that was taken in again since is another.
     */
    void settle() throws IOException {
        ledger.begin();
        Map<String, Ledger.Entry> last;
        try {
            last = ledger.last();
        } catch (Ledger.Unreadable e) {
            // told by verify; taking in stops at it, reading need not
            return;
        }
        List<Ledger.Line> missed = new ArrayList<>();
        for (Path batch : lake.directories()) {
            String name = batch.getFileName().toString();
            Ledger.@Nullable Entry entry = last.get(name);
            if (entry != null && entry.event() == Ledger.Event.TAKEN) {
                continue;
            }
            String manifest = Manifest.hash(batch);
            if (entry == null || !entry.manifest().equals(manifest)) {
                missed.add(new Ledger.Line(Ledger.Event.TAKEN, name, manifest));
            } else {
                lake.throwAway(batch);
            }
        }
        ledger.append(missed);
    }

    /**
     * Stops where a batch that was taken in is gone: a run without it would look as if its accounts
     * had never been.
     */
    void missNone() throws IOException {
        Set<String> gone = known();
        lake.directories().forEach(path -> gone.remove(path.getFileName().toString()));
        if (!gone.isEmpty()) {
            String first = gone.iterator().next();
            throw new LakeException(
                    LakeException.Code.BATCH_DAMAGED,
                    lake.path(first)
                            + " is gone, which was taken in"
                            + (gone.size() > 1 ? ", and " + (gone.size() - 1) + " more" : "")
                            + ". Restore it from a copy, take the same input in again, or give it up:"
                            + " samehand drop "
                            + Batch.shortName(first)
                            + " --home "
                            + lake.dir().getParent());
        }
    }

    /** Whether everything that was ever taken in was dropped. */
    boolean isEmptied() throws IOException {
        if (!lake.directories().isEmpty() || !ledger.exists()) {
            return false;
        }
        try {
            Collection<Ledger.Entry> last = ledger.last().values();
            return !last.isEmpty()
                    && last.stream().allMatch(entry -> entry.event() == Ledger.Event.DROPPED);
        } catch (Ledger.Unreadable e) {
            return false;
        }
    }

    /**
     * Drops a batch for good, also one that is damaged or gone already. The next link run forgets
     * what only it has told.
     *
     * @param name of the batch, or the beginning of it
     * @return what was dropped; without a title where that cannot be read
     * @throws LakeException if there is no such batch, or more than one
     */
    Batch drop(String name) throws IOException {
        List<String> named = known().stream().filter(known -> known.startsWith(name)).toList();
        if (named.size() != 1 || name.isEmpty()) {
            throw new LakeException(
                    LakeException.Code.BATCH_UNKNOWN,
                    (named.isEmpty() ? "no batch" : named.size() + " batches")
                            + " of "
                            + lake.dir().getParent()
                            + (named.isEmpty() ? " has" : " have")
                            + " a name that begins so: "
                            + name
                            + ". Name one; the directories in "
                            + lake.dir()
                            + " are named after them");
        }
        Path path = lake.path(named.getFirst());
        Batch batch = described(path);
        ledger.append(Ledger.Event.DROPPED, named.getFirst(), Manifest.hash(path));
        if (Files.isDirectory(path)) {
            lake.throwAway(path);
        }
        return batch;
    }

    /** Names of the batches that are there, and of those that verify misses. */
    private Set<String> known() throws IOException {
        Set<String> names = new TreeSet<>();
        lake.directories().forEach(path -> names.add(path.getFileName().toString()));
        try {
            for (Ledger.Entry entry : ledger.last().values()) {
                if (entry.event() == Ledger.Event.TAKEN) {
                    names.add(entry.batch());
                }
            }
        } catch (Ledger.Unreadable e) {
            // told when the drop cannot be written down
        }
        return names;
    }

    private static Batch described(Path path) throws IOException {
        try {
            return Batch.of(Manifest.parse(path));
        } catch (Manifest.Unreadable e) {
            return Batch.unreadable(path.getFileName().toString());
        }
    }
}
