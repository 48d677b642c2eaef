package dev.samehand.cli;

import dev.samehand.assess.calibration.ModelDamage;
import dev.samehand.evaluate.UnusableTable;
import dev.samehand.flow.HomeIndex;
import dev.samehand.intake.IntakeException;
import dev.samehand.lake.LakeException;
import dev.samehand.link.index.IndexDamage;
import dev.samehand.report.DamagedResults;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What went wrong, in words and as an exit code. */
final class Failures {

    private Failures() {}

    static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("samehand: " + Printable.of(message(failure)));
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.UNUSABLE;
    }

    /** Says what went wrong, also on standard output where a program waits for JSON there. */
    static int explain(Throwable failure, CommandLine command, boolean debug) {
        Verdict verdict = judge(failure);
        PrintWriter err = command.getErr();
        err.println("samehand: " + Printable.of(verdict.words));
        if (debug) {
            failure.printStackTrace(err);
        }
        if (command.getParseResult().hasMatchedOption("--json")) {
            Json.print(new Failed(verdict.words, verdict.exitCode), command.getOut());
        }
        return verdict.exitCode;
    }

    /** What a program finds on standard output in place of a result. */
    private record Failed(String error, int exitCode) {}

    private record Verdict(int exitCode, String words) {}

    private static Verdict judge(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> new Verdict(ExitCode.UNUSABLE, message(refusal));
            case IntakeException unreadable -> new Verdict(ExitCode.UNUSABLE, message(unreadable));
            case UnusableTable table -> new Verdict(ExitCode.UNUSABLE, message(table));
            case DamagedResults results -> new Verdict(ExitCode.UNUSABLE, message(results));
            case ModelDamage unusable -> new Verdict(ExitCode.UNUSABLE, message(unusable));
            case LakeException unusable -> new Verdict(ExitCode.UNUSABLE, message(unusable));
            case HomeIndex.Damaged damaged -> new Verdict(ExitCode.UNUSABLE, message(damaged));
            case IndexDamage damage -> new Verdict(ExitCode.UNUSABLE, message(damage));
            case UncheckedIOException wrapped -> new Verdict(ExitCode.FAILED, message(wrapped));
            case IOException broken -> new Verdict(ExitCode.FAILED, inWords(broken));
            case OutOfMemoryError full ->
                    new Verdict(
                            ExitCode.FAILED,
                            "memory ran out ("
                                    + full.getMessage()
                                    + "). Give it more, for example with SAMEHAND_JAVA_OPTS=-Xmx8g.");
            case Throwable fault ->
                    new Verdict(
                            ExitCode.FAILED,
                            "a fault of Samehand itself: "
                                    + fault
                                    + ". Run the same command with --debug and report what it prints.");
        };
    }

    static String inWords(IOException failure) {
        String message = message(failure);
        return switch (failure) {
            case NoSuchFileException missing -> "there is no " + message;
            case AccessDeniedException closed -> "no permission to use " + message;
            case FileSystemException file -> message;
            default -> message;
        };
    }

    private static String message(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
