package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which files an open index has: every change is durable in files of its own first, then in the
 * manifest, and only then are files deleted that it names no more. Safe to share between threads.
 */
final class Shelf {

    final Path directory;
    private Manifest manifest;

    Shelf(Path directory, Manifest manifest) {
        this.directory = directory;
        this.manifest = manifest;
    }

    /** A number for new files. */
    synchronized int reserve() {
        int number = manifest.next();
        manifest = manifest.withNext(number + 1);
        return number;
    }

    synchronized void change(UnaryOperator<Manifest> edit) throws IOException {
        Manifest changed = edit.apply(manifest);
        changed.write(directory);
        Set<Path> before = Leftovers.named(directory, manifest);
        before.removeAll(Leftovers.named(directory, changed));
        manifest = changed;
        for (Path file : before) {
            Files.deleteIfExists(file);
        }
    }

    /** Tombstones of which no part has entries: a merge of all has dropped them. */
    synchronized int forgotten() {
        return manifest.gone().second();
    }

    /** Begins a log, and closes the one before. */
    synchronized Log newLog(@Nullable Log last) throws IOException {
        Log fresh = Log.create(directory, reserve());
        change(now -> {
            List<Manifest.LogFile> logs = sealed(now, last);
            logs.add(new Manifest.LogFile(fresh.number, -1));
            return now.withLogs(logs);
        });
        if (last != null) {
            last.close();
        }
        return fresh;
    }

    /** Closes the last log. */
    synchronized void seal(Log last) throws IOException {
        last.close();
        change(now -> now.withLogs(sealed(now, last)));
    }

    private static List<Manifest.LogFile> sealed(Manifest now, @Nullable Log last) {
        List<Manifest.LogFile> logs = new ArrayList<>(now.logs());
        if (last != null) {
            logs.removeLast();
            logs.add(new Manifest.LogFile(last.number, last.length()));
        }
        return logs;
    }

    /** Writes tombstones to a file that the manifest does not name yet. */
    Manifest.Segment writeGone(Gone gone) throws IOException {
        int number = reserve();
        Path path = Leftovers.gonePath(directory, number);
        NumberColumn.write(path, gone.words(), 0, gone.renewals());
        int fingerprint = NumberColumn.open(path, 0).file.fingerprint;
        return new Manifest.Segment(number, fingerprint, forgotten());
    }
}
