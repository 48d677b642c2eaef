package dev.samehand.lake;

import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every byte of the lake held against the hashes that were written with it.
 *
 * @param batches batches that were looked at
 * @param files files whose bytes were hashed
 * @param damages everything that is not what was written
 */
public record Verification(int batches, int files, long bytes, List<Damage> damages) {

    /**
     * Something that is not what was written.
     *
     * @param batch name of the batch, or of what stands in its place
     * @param file name inside the batch, or empty
     * @param problem what is wrong
     * @param remedy what to do
     */
    public record Damage(String batch, String file, String problem, String remedy) {}

    public boolean isSound() {
        return damages.isEmpty();
    }

    static Verification of(Lake lake, Progress progress) throws IOException {
        List<Path> batches = lake.directories();
        Look look = new Look(lake.keyCheck(), progress);
        progress.begin("verifying the lake", bytes(batches), "bytes");
        for (Path batch : batches) {
            look.batch(batch);
        }
        for (Path other : lake.strangers()) {
            look.foreign(other);
        }
        look.ledger(lake, batches);
        return new Verification(batches.size(), look.files, look.bytes, List.copyOf(look.damages));
    }

    private static long bytes(List<Path> batches) throws IOException {
        long bytes = 0;
        for (Path batch : batches) {
            for (Path file : files(batch)) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static List<Path> files(Path batch) throws IOException {
        try (Stream<Path> files = Files.list(batch)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Goes from batch to batch and notes what it finds. */
    private static final class Look {

        private final String keyCheck;
        private final Progress progress;
        private final List<Damage> damages = new ArrayList<>();
        private final Set<String> unreadable = new HashSet<>();
        private int files;
        private long bytes;

        Look(String keyCheck, Progress progress) {
            this.keyCheck = keyCheck;
            this.progress = progress;
        }

        void batch(Path dir) throws IOException {
            String name = dir.getFileName().toString();
            Manifest manifest;
            try {
                manifest = Manifest.parse(dir);
            } catch (Manifest.Unreadable e) {
                damages.add(new Damage(name, e.file, e.problem, takeAgain(dir)));
                unreadable.add(name);
                return;
            }
            if (!manifest.batch().equals(name)) {
                damages.add(
                        new Damage(
                                name,
                                Manifest.FILE,
                                "belongs to batch " + manifest.batch(),
                                "give the directory this name again"));
            }
            if (!manifest.keyCheck().equals(keyCheck)) {
                damages.add(
                        new Damage(
                                name,
                                "",
                                "was written under another key than the home has",
                                "restore the home's file key from a backup"));
            }
            Set<String> known = new HashSet<>(Set.of(Manifest.FILE, Manifest.SEAL));
            for (Manifest.StoredFile stored : manifest.files()) {
                known.add(stored.name());
                file(dir, stored, manifest.title());
            }
            strangers(dir, known);
        }

        private void strangers(Path dir, Set<String> known) throws IOException {
            String batch = dir.getFileName().toString();
            for (Path file : files(dir)) {
                String name = file.getFileName().toString();
                if (!known.contains(name)) {
                    damages.add(
                            new Damage(
                                    batch,
                                    name,
                                    "is no file of the batch",
                                    "move it out of the home; it is not read"));
                }
            }
        }

        private void file(Path dir, Manifest.StoredFile stored, String title) throws IOException {
            String problem = problem(dir.resolve(stored.name()), stored);
            files++;
            bytes += stored.bytes();
            progress.advance(stored.bytes());
            if (!problem.isEmpty()) {
                String batch = dir.getFileName().toString();
                damages.add(new Damage(batch, stored.name(), problem, takeAgain(dir, title)));
            }
        }

        private static String problem(Path file, Manifest.StoredFile stored) throws IOException {
            if (!Files.isRegularFile(file)) {
                return "is missing";
            }
            long size = Files.size(file);
            if (size != stored.bytes()) {
                return "has " + size + " bytes where " + stored.bytes() + " were written";
            }
            return Durable.sha256(file).equals(stored.sha256())
                    ? ""
                    : "has other bytes than were written";
        }

        /** Looks for batches that were taken in and are gone. */
        void ledger(Lake lake, List<Path> batches) throws IOException {
            Map<String, Ledger.Entry> last = Map.of();
            try {
                if (lake.ledger().exists()) {
                    last = lake.ledger().last();
                } else if (!batches.isEmpty()) {
                    ledger("is missing");
                }
            } catch (Ledger.Unreadable e) {
                ledger(String.valueOf(e.getMessage()));
            }
            for (Ledger.Entry entry : last.values()) {
                if (entry.event() == Ledger.Event.TAKEN) {
                    taken(lake.path(entry.batch()), entry);
                }
            }
        }

        private void ledger(String problem) {
            String remedy =
                    "restore it from a backup; or delete it, and the next intake or link begins a"
                            + " new one with the batches that are there";
            damages.add(new Damage(Ledger.FILE, "", problem, remedy));
        }

        private void taken(Path batch, Ledger.Entry entry) throws IOException {
            String name = entry.batch();
            if (!Files.isDirectory(batch)) {
                String problem = "was taken in on " + entry.day() + " and is gone";
                String remedy =
                        "restore "
                                + batch
                                + " from a backup, or take its evidence in again; if it was meant"
                                + " to go: samehand drop "
                                + name;
                damages.add(new Damage(name, "", problem, remedy));
            } else if (!unreadable.contains(name)
                    && !Manifest.hash(batch).equals(entry.manifest())) {
                String problem = "is not the one that was taken in on " + entry.day();
                damages.add(new Damage(name, Manifest.FILE, problem, takeAgain(batch)));
            }
        }

        void foreign(Path other) {
            damages.add(
                    new Damage(
                            other.getFileName().toString(),
                            "",
                            "is no batch",
                            "move it out of the home; it is not read"));
        }

        private static String takeAgain(Path dir) {
            return "restore " + dir + " from a backup, or delete it and take its evidence in again";
        }

        private static String takeAgain(Path dir, String title) {
            return takeAgain(dir) + " (it came from the folder " + title + ")";
        }
    }
}
