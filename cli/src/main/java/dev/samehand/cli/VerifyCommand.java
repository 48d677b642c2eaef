package dev.samehand.cli;

import dev.samehand.flow.HomeIndex;
import dev.samehand.flow.HomeModels;
import dev.samehand.lake.Home;
import dev.samehand.lake.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The home is held against the hashes that were written with it. */
@Command(
        name = "verify",
        description =
                "Checks every file that the home keeps against its hash, and names what is damaged"
                        + " and what to do. Changes nothing. Exits with 1 if anything is damaged.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand verify",
            "  samehand verify --home /var/lib/samehand --json --quiet | jq .damages"
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin private final HomeOption home = new HomeOption();

    @Option(names = "--json", description = "Print what was found for programs.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Verification found = verify();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(found, out);
        } else {
            print(found, out);
        }
        return found.isSound() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Verification verify() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Verification lake;
        try (Home opened = Home.look(home.dir());
                ProgressMeter progress = Terminal.progress(err, quiet)) {
            lake = opened.lake().verify(progress);
        }
        List<Verification.Damage> damages = new ArrayList<>(lake.damages());
        HomeIndex.damage(home.dir()).map(this::ofIndex).ifPresent(damages::add);
        HomeModels.damage(home.dir()).map(VerifyCommand::ofModel).ifPresent(damages::add);
        return new Verification(lake.batches(), lake.files(), lake.bytes(), damages);
    }

    private Verification.Damage ofIndex(String problem) {
        String remedy = "make it anew: samehand link --home " + home.dir();
        return new Verification.Damage("index", "", problem, remedy);
    }

    private static Verification.Damage ofModel(HomeModels.Damage damage) {
        String remedy =
                "restore it from a backup, or delete "
                        + damage.model()
                        + ": the model before it, or the built-in one, is used then";
        return new Verification.Damage("models", "", damage.problem(), remedy);
    }

    private void print(Verification found, PrintWriter out) {
        if (found.batches() == 0 && found.isSound()) {
            out.println(
                    Printable.of(
                            home.dir()
                                    + " holds no batch. Take evidence in with samehand intake"
                                    + " FOLDER --home "
                                    + home.dir()));
            return;
        }
        found.damages().forEach(damage -> out.println(Printable.of(words(damage))));
        out.println(
                Amount.of(found.batches(), "batch", "batches")
                        + ", "
                        + Amount.of(found.files(), "file", "files")
                        + ", "
                        + Amount.of(found.bytes(), "bytes")
                        + ": "
                        + (found.isSound()
                                ? "everything is as it was written."
                                : Amount.of(found.damages().size(), "damage", "damages") + "."));
    }

    private static String words(Verification.Damage damage) {
        String place =
                damage.file().isEmpty() ? damage.batch() : damage.batch() + "/" + damage.file();
        return "DAMAGED: "
                + place
                + " "
                + damage.problem()
                + ". What to do: "
                + damage.remedy()
                + ".";
    }
}
