package dev.samehand.cli;

import dev.samehand.report.Explained;
import dev.samehand.report.RunFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers from the files of a run; nothing is computed again. */
@Command(
        name = "explain",
        description =
                "Tells why an account is in its network, or why two accounts are together, or not,"
                        + " and what nearly joined.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand explain acct-0042",
            "  samehand explain acct-0042 acct-0077 --run samehand-results/march",
            "  samehand explain acct-0042 --home /var/lib/samehand"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..2",
            paramLabel = "ACCOUNT",
            description = "One account, or two to compare, by their ids in the evidence.")
    private List<String> accounts = List.of();

    @ArgGroup private RunOption run = new RunOption();

    @Option(names = "--json", description = "Print the answer for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (accounts.size() > 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "explain takes one account, or two to compare, not " + accounts.size());
        }
        RunFiles files = RunDirectory.open(run.dir(spec.commandLine().getErr()));
        PrintWriter out = spec.commandLine().getOut();
        switch (ask(files)) {
            case Explained.OfAccount answer when json -> Json.print(answer, out);
            case Explained.OfPair answer when json -> Json.print(answer, out);
            case Explained answer -> answer.lines().forEach(out::println);
        }
        return ExitCode.DONE;
    }

    private Explained ask(RunFiles files) {
        if (accounts.size() == 1) {
            return files.explain(accounts.getFirst());
        }
        return files.explain(accounts.getFirst(), accounts.getLast());
    }
}
