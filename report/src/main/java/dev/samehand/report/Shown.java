package dev.samehand.report;

import dev.samehand.assess.Evidence;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Origins;
import dev.samehand.model.Sighting;
import java.util.Optional;

/** What results show of an observed value: masked unless the run says otherwise. */
record Shown(String value, String file, long line) {

    /** Stands where the second pass over the input did not meet the value again. */
    static final String NOT_FOUND = "not found again";

    static Shown of(Run run, ObservableType type, long value, int account) {
        return of(run, run.origins().of(type.code(), value, account));
    }

    /** Counter-evidence that is no observable shows its note and has no source record. */
    static Shown of(Run run, Evidence evidence, int account) {
        if (evidence.value() == 0) {
            return new Shown(evidence.note(), "", 0);
        }
        return of(run, evidence.type(), evidence.value(), account);
    }

    /** The value as either account of a link shows it. */
    static Shown ofEither(Run run, ObservableType type, long value, int accountA, int accountB) {
        Origins origins = run.origins();
        return of(
                run,
                origins.of(type.code(), value, accountA)
                        .or(() -> origins.of(type.code(), value, accountB)));
    }

    private static Shown of(Run run, Optional<Sighting> sighting) {
        return sighting.map(seen -> new Shown(text(run, seen), seen.file(), seen.line()))
                .orElseGet(() -> new Shown(NOT_FOUND, "", 0));
    }

    private static String text(Run run, Sighting seen) {
        return run.unmasked() ? seen.shown() : seen.masked();
    }

    /** The line as a cell: empty where there is none. */
    String lineText() {
        return line == 0 ? "" : Long.toString(line);
    }
}
