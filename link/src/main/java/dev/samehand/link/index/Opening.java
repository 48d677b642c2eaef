package dev.samehand.link.index;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens the files that a manifest names, and reads again what only the logs hold. */
final class Opening {

    /** Entries of the delta that an index is opened with: a large one takes long to allocate. */
    private static final int FIRST_DELTA = 1 << 18;

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

    static Opened open(Path directory, ObservableTypes types, Priors priors, int deltaEntries)
            throws IOException {
        List<String> names = types.all().stream().map(ObservableType::name).toList();
        if (!Manifest.exists(directory)) {
            if (Leftovers.any(directory)) {
                throw new IndexDamage(directory.resolve(Manifest.NAME), "is missing");
            }
            Manifest.empty(names).write(directory);
        }
        Manifest read = Manifest.read(directory);
        Manifest manifest = read.withTypes(agreed(directory, read.types(), names));
        Leftovers.delete(directory, manifest);
        Opening opening = new Opening(directory, types, manifest);
        View view = opening.view(priors, deltaEntries);
        return new Opened(
                new Store(directory, types, manifest, view, opening.sequence, priors, deltaEntries),
                List.copyOf(opening.notices));
    }

    private static List<String> agreed(Path directory, List<String> known, List<String> given) {
        int both = Math.min(known.size(), given.size());
        if (!known.subList(0, both).equals(given.subList(0, both)) || given.size() < known.size()) {
            throw new IllegalArgumentException(
                    "the index in "
                            + directory
                            + " was made with other observable types; rebuild it from the lake");
        }
        return given;
    }

    private View view(Priors priors, int deltaEntries) throws IOException {
        List<Part> parts = parts(directory, manifest);
        EpochFiles epoch = epoch(priors);
        Gone gone = gone(directory, manifest);
        logs();
        int needed = Math.min(deltaEntries, FIRST_DELTA);
        for (ByteBuffer frame : frames) {
            needed = Math.addExact(needed, Frame.entries(frame));
        }
        Delta delta = new Delta(manifest.accounts(), needed);
        View view = new View(parts, null, delta, gone, epoch);
        frames.forEach(frame -> Replaying.apply(frame, view));
        delta.publish();
        return view;
    }

    private EpochFiles epoch(Priors priors) throws IOException {
        if (manifest.epoch().number() == 0) {
            return EpochFiles.before(types, priors, manifest.accounts());
        }
        EpochFiles epoch = EpochFiles.open(directory, manifest.epoch().number(), types);
        if (!epoch.segment().equals(manifest.epoch())) {
            throw new IndexDamage(
                    EpochFiles.networksPath(directory, epoch.number()),
                    "or the weights beside it are not the ones that the manifest names");
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
            return new Gone(new int[1]);
        }
        Path path = Leftovers.gonePath(directory, manifest.gone().number());
        NumberColumn column = NumberColumn.open(path, 0);
        if (column.file.fingerprint != manifest.gone().fingerprint()) {
            throw new IndexDamage(path, "is not the one that the manifest names");
        }
        return new Gone(column.all());
    }

    private void logs() throws IOException {
        for (Manifest.LogFile log : manifest.logs()) {
            Path path = Log.path(directory, log.number());
            Log.Replay replay = Log.replay(path, log.number(), log.length(), sequence, frames::add);
            sequence = replay.sequence();
            if (replay.cut() > 0) {
                if (log.length() >= 0 || !log.equals(manifest.logs().getLast())) {
                    throw new IndexDamage(path, "has a damaged last batch");
                }
                Log.cut(path, replay.length());
                notices.add(
                        "%s: cut %d bytes of a batch that was never finished, at byte %d"
                                .formatted(path.getFileName(), replay.cut(), replay.length()));
            }
        }
    }

    /** Reads everything that a manifest names. */
    static void verify(Path directory, Manifest manifest, ObservableTypes types)
            throws IOException {
        for (Part part : parts(directory, manifest)) {
            part.run().file.verify();
            part.names().file.verify();
        }
        gone(directory, manifest);
        logs(directory, manifest);
        if (manifest.epoch().number() > 0) {
            EpochFiles epoch = EpochFiles.open(directory, manifest.epoch().number(), types);
            for (BlockFile file : epoch.files()) {
                file.verify();
            }
        }
    }

    /** The last log may grow while it is read, so a batch at its end may be unfinished. */
    private static void logs(Path directory, Manifest manifest) throws IOException {
        long sequence = manifest.sequence();
        for (Manifest.LogFile log : manifest.logs()) {
            Path path = Log.path(directory, log.number());
            Log.Replay replay = Log.replay(path, log.number(), log.length(), sequence, frame -> {});
            if (replay.cut() > 0 && !log.equals(manifest.logs().getLast())) {
                throw new IndexDamage(path, "has a damaged last batch");
            }
            sequence = replay.sequence();
        }
    }
}
