package dev.samehand.bench.loops;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the loops and prints one line each: name, nanoseconds, spread. */
public final class RunLoops {

    private RunLoops() {}

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException {
        Locale.setDefault(Locale.ROOT);
        var options =
                new OptionsBuilder()
                        .include(HotLoops.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build();
        for (RunResult run : new Runner(options).run()) {
            Result<?> result = run.getPrimaryResult();
            System.out.printf(
                    "%s\t%.1f\t%.1f%n",
                    result.getLabel(), result.getScore(), result.getScoreError());
        }
    }
}
