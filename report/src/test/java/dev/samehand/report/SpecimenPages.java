package dev.samehand.report;

import java.nio.file.Path;

/** Writes pages to look at: {@code SpecimenPages DIR}. */
final class SpecimenPages {

    private SpecimenPages() {}

    public static void main(String[] args) {
        Path dir = Path.of(args[0]);
        Results.write(Specimens.run(11, 5, 4), dir.resolve("small"));
        Results.write(Specimens.calibrated(12, 1_000, 60), dir.resolve("large"));
        Results.write(Specimens.run(13, 0, 0), dir.resolve("empty"));
        Results.write(Hostile.run(true), dir.resolve("hostile"));
    }
}
