package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that the manifest does not name: of a crash, or replaced by a merge or a later run. */
final class Leftovers {

    private static final List<String> ENDINGS =
            List.of(".holders", ".names", ".wal", ".gone", ".weights", ".networks", ".labels");

    private Leftovers() {}

    static Path gonePath(Path directory, int number) {
        return directory.resolve("accounts-%08d.gone".formatted(number));
    }

    /** Every file that a manifest names. */
    static Set<Path> named(Path directory, Manifest manifest) {
        Set<Path> named = new HashSet<>();
        for (Manifest.Segment run : manifest.runs()) {
            named.add(Part.runPath(directory, run.number()));
            named.add(Part.namesPath(directory, run.number()));
        }
        manifest.logs().forEach(log -> named.add(Log.path(directory, log.number())));
        named.add(gonePath(directory, manifest.gone().number()));
        named.add(EpochFiles.weightsPath(directory, manifest.epoch().number()));
        named.add(EpochFiles.networksPath(directory, manifest.epoch().number()));
        named.add(EpochFiles.labelsPath(directory, manifest.labels().number()));
        return named;
    }

    /** Deletes the files of an index that its manifest does not name; nobody has it open. */
    static void delete(Path directory, Manifest manifest) throws IOException {
        Set<Path> named = named(directory, manifest);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (ENDINGS.stream().anyMatch(name::endsWith) && !named.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Whether a directory holds files of an index, its manifest apart. */
    static boolean any(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(
                    file -> ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith));
        }
    }
}
