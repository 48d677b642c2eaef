package dev.samehand.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command itself. Exit codes are those of {@link ExitCode}. */
@Command(
        name = "samehand",
        description = "Finds the accounts that are run by the same hand, and shows why.",
        subcommands = {CompletionCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
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

    private Samehand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        CommandLine command = command();
        int exitCode = command.execute(arguments);
        command.getOut().flush();
        command.getErr().flush();
        return exitCode;
    }

    static CommandLine command() {
        return new CommandLine(new Samehand())
                .setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100);
    }
}
