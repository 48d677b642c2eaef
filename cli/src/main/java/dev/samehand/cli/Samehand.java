package dev.samehand.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself. Exit codes are those of {@link ExitCode}. */
@Command(
        name = "samehand",
        description = "Finds the accounts that are run by the same hand, and shows why.",
        subcommands = {
            ScanCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            IntakeCommand.class,
            LinkCommand.class,
            ScreenCommand.class,
            VerifyCommand.class,
            DropCommand.class,
            SimulateCommand.class,
            EvaluateCommand.class,
            FitCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand scan examples/small-world/evidence   find networks in an evidence folder",
            "  samehand scan --help                          everything about one command"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage or unreadable input",
            "3:done, but rows were rejected and --strict was given"
        })
public final class Samehand {

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error arose.")
    private boolean debug;

    private Samehand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode = command().setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    static CommandLine command() {
        Samehand samehand = new Samehand();
        return new CommandLine(samehand)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        Failures.explain(failure, command, samehand.debug));
    }
}
