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

    /** Reads which names there are, for a part that was written by somebody else. */
    void knowNames() {
        if (names.filter() != null) {
            return;
        }
        NameFilter filter = new NameFilter((long) names.to - names.from);
        for (int block = run.begin(Delta.NAME); block < run.end(Delta.NAME); block++) {
            for (int i = run.count(block) - 1; i >= 0; i--) {
                filter.add(run.hashOf(block, i));
            }
        }
        names.know(filter);
    }

    Manifest.Segment segment() {
        return new Manifest.Segment(number, run.file.fingerprint, names.file.fingerprint);
    }
}
