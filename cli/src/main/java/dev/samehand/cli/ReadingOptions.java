package dev.samehand.cli;

import dev.samehand.intake.IntakeOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that read a folder for a home have in common. */
final class ReadingOptions {

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Source mapping to use in place of the folder's own samehand.yaml.")
    private @Nullable Path mapping;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress and no warnings.")
    private boolean quiet;

    @Option(names = "--strict", description = "Exit with 3 if a row or a file was rejected.")
    private boolean strict;

    IntakeOptions intake() {
        return IntakeOptions.defaults().withMapping(mapping);
    }

    ProgressMeter progress(PrintWriter err) {
        return Terminal.progress(err, quiet);
    }

    boolean tellsConcerns() {
        return !quiet;
    }

    /** Exit code of work that is done. */
    int exitCode(boolean lostRows) {
        return strict && lostRows ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }
}
