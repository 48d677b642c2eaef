package dev.samehand.link.index;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Opens the files that a manifest names, and reads again what only the logs hold. */
final class Opening {

    /** Entries of the delta that an index is opened with: a large one takes long to allocate. */
    private static final int FIRST_DELTA = 1 << 18;

    /** How often the files are looked at anew because an adder has replaced some meanwhile. */
    private static final int TRIES = 100;

    /** How often a missing manifest is waited for, a quarter of a second in all. */
    private static final int PAUSES = 25;

    private static final long PAUSE_NANOS = 10_000_000;

    private final Path directory;
    private final ObservableTypes types;
    private final Manifest manifest;
    private final List<String> notices = new ArrayList<>();
    private final List<ByteBuffer> frames = new ArrayList<>();
    private long sequence;

    private Opening(Path directory, ObservableTypes types, Manifest manifest) {
        this.directory = directory;
        this.types = types;
        this.manifest = manifest;
        sequence = manifest.sequence();
    }

    /** An open store and what was cut from torn logs. */
    record Opened(Store store, List<String> notices) {}

    /** Opens an index to add to it; nobody else has it open so. */
    static Opened open(Path directory, ObservableTypes types, Priors priors, int deltaEntries)
            throws IOException {
        List<String> told = Manifest.told(types);
        if (!Manifest.exists(directory)) {
            if (Leftovers.any(directory)) {
                throw new IndexDamage(directory.resolve(Manifest.NAME), "is missing");
            }
            Manifest.empty(told).write(directory);
        }
        Manifest read = Manifest.read(directory);
        Manifest manifest = read.withTypes(agreed(directory, read.types(), told));
        Leftovers.delete(directory, manifest);
        Opening opening = new Opening(directory, types, manifest);
        opening.logs(true);
        View view = opening.view(priors, Math.min(deltaEntries, FIRST_DELTA));
        Shelf shelf = new Shelf(directory, manifest);
        return new Opened(
                new Store(shelf, types, view, opening.sequence, priors, deltaEntries),
                List.copyOf(opening.notices));
    }

    /** What a reader sees, who changes nothing. */
    record Looked(ObservableTypes types, View view) {}

    /** Opens an index to ask it, whoever adds to it meanwhile. */
    static Looked look(Path directory, Priors priors) throws IOException {
        return settled(
                directory,
                manifest -> {
                    ObservableTypes types = manifest.catalogue(directory);
                    Opening opening = new Opening(directory, types, manifest);
                    opening.logs(false);
                    return new Looked(types, opening.view(priors, 1));
                });
    }

    /** Reads what a manifest names. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(Manifest manifest) throws IOException;
    }

    /**
     * Reads files that an adder may delete meanwhile. It deletes only what its next manifest does
     * not name; so if something was wrong and the manifest is another one, look again. While an
     * index that was made anew takes the place of this one, there is none for a moment.
     */
    private static <T> T settled(Path directory, Reading<T> reading) throws IOException {
        for (int left = TRIES; ; left--) {
            Manifest manifest = present(directory);
            try {
                return reading.read(manifest);
            } catch (IndexDamage | NoSuchFileException e) {
                if (left == 0 || manifest.equals(present(directory))) {
                    throw e;
                }
            }
        }
    }

    /** The manifest, waited for a moment if there is none. */
    private static Manifest present(Path directory) throws IOException {
        for (int left = PAUSES; ; left--) {
            try {
                return existing(directory);
            } catch (IndexDamage | NoSuchFileException e) {
                if (left == 0) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    static Manifest existing(Path directory) throws IOException {
        if (!Manifest.exists(directory)) {
            throw new IndexDamage(directory.resolve(Manifest.NAME), "is missing");
        }
        return Manifest.read(directory);
    }

    private static List<String> agreed(Path directory, List<String> known, List<String> given) {
        int both = Math.min(known.size(), given.size());
        if (!known.subList(0, both).equals(given.subList(0, both)) || given.size() < known.size()) {
            throw new OtherTypes(
                    "the index in "
                            + directory
                            + " was made with other observable types; rebuild it from the lake");
        }
        return given;
    }

    private View view(Priors priors, int room) throws IOException {
        List<Part> parts = parts(directory, manifest);
        EpochFiles epoch = epoch(priors);
        Gone gone = gone(directory, manifest).branch();
        int needed = room;
        for (ByteBuffer frame : frames) {
            needed = Math.addExact(needed, Frame.entries(frame));
        }
        Delta delta = new Delta(manifest.accounts(), needed);
        View view = new View(parts, null, delta, 0, gone, epoch);
        frames.forEach(frame -> Replaying.apply(frame, view));
        return view.with(gone);
    }

    private EpochFiles epoch(Priors priors) throws IOException {
        return manifest.epoch().number() == 0
                ? EpochFiles.before(types, priors, manifest.accounts())
                : epoch();
    }

    /** The files of the run that was adopted, each the one that the manifest names. */
    private EpochFiles epoch() throws IOException {
        EpochFiles epoch = EpochFiles.open(directory, manifest.epoch().number(), types);
        int[] named = {
            manifest.epoch().fingerprint(),
            manifest.epoch().second(),
            manifest.labels().fingerprint()
        };
        for (int i = 0; i < named.length; i++) {
            BlockFile file = epoch.files().get(i);
            if (file.fingerprint != named[i]) {
                throw new IndexDamage(file.path, "is not the one that the manifest names");
            }
        }
        return epoch;
    }

    private static List<Part> parts(Path directory, Manifest manifest) throws IOException {
        List<Part> parts = new ArrayList<>();
        int accounts = 0;
        for (Manifest.Segment run : manifest.runs()) {
            Part part = Part.open(directory, run.number());
            if (!part.segment().equals(run) || part.names().from != accounts) {
                throw new IndexDamage(
                        part.run().file.path,
                        "or the names beside it are not the ones that the manifest names");
            }
            accounts = part.names().to;
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    private static Gone gone(Path directory, Manifest manifest) throws IOException {
        if (manifest.gone().number() == 0) {
            return new Gone();
        }
        Path path = Leftovers.gonePath(directory, manifest.gone().number());
        NumberColumn column = NumberColumn.open(path, 0);
        if (column.file.fingerprint != manifest.gone().fingerprint()) {
            throw new IndexDamage(path, "is not the one that the manifest names");
        }
        column.file.verify();
        if (column.file.footer.byteSize() % (2 * Integer.BYTES) != 0) {
            throw new IndexDamage(path, "has a footer of other than pairs of numbers");
        }
        return Gone.of(column.all(), column.file.footer);
    }

    /** Reads the batches that only the logs hold; what a crash left at their end may be cut off. */
    private void logs(boolean cut) throws IOException {
        for (Manifest.LogFile log : manifest.logs()) {
            Path path = Log.path(directory, log.number());
            Log.Replay replay = Log.replay(path, log.number(), log.length(), sequence, frames::add);
            sequence = replay.sequence();
            if (replay.cut() == 0) {
                continue;
            }
            if (log.length() >= 0 || !log.equals(manifest.logs().getLast())) {
                throw new IndexDamage(path, "has a damaged last batch");
            }
            if (cut) {
                Log.cut(path, replay.length());
                notices.add(
                        "%s: cut %d bytes of a batch that was never finished, at byte %d"
                                .formatted(path.getFileName(), replay.cut(), replay.length()));
            }
        }
    }

    /** Reads everything that the manifest names. */
    static void verify(Path directory, ObservableTypes types) throws IOException {
        settled(
                directory,
                manifest -> {
                    for (Part part : parts(directory, manifest)) {
                        part.run().file.verify();
                        part.names().file.verify();
                    }
                    gone(directory, manifest);
                    Opening opening = new Opening(directory, types, manifest);
                    opening.logs(false);
                    if (manifest.epoch().number() > 0) {
                        for (BlockFile file : opening.epoch().files()) {
                            file.verify();
                        }
                    }
                    return manifest;
                });
    }
}
