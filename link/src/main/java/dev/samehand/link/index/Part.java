package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;

/** A run of holders and the names of the accounts that were new in it. */
record Part(int number, Run run, Names names) {

    static Path runPath(Path directory, int number) {
        return directory.resolve("run-%08d.holders".formatted(number));
    }

    static Path namesPath(Path directory, int number) {
        return directory.resolve("run-%08d.names".formatted(number));
    }

    static Part open(Path directory, int number) throws IOException {
        return new Part(
                number,
                Run.open(runPath(directory, number), Run.KIND_HOLDERS),
                Names.open(namesPath(directory, number)));
    }

    Manifest.Segment segment() {
        return new Manifest.Segment(number, run.file.fingerprint, names.file.fingerprint);
    }
}
