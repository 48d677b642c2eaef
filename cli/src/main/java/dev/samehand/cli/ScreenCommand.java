package dev.samehand.cli;

import dev.samehand.flow.ScreenHome;
import dev.samehand.flow.Screened;
import dev.samehand.intake.Intake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Newcomers become answers, one line each. */
@Command(
        name = "screen",
        description =
                "Compares newcomers with everything that the home knows, without a new run: one line"
                        + " of JSON for each. An answer is a lead for a person; nothing is added.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand screen applicants-of-today",
            "  samehand screen applicants-of-today --quiet | jq 'select(.joins)'"
        })
final class ScreenCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "Evidence folder with the newcomers and what they were seen with.")
    private Path folder = Path.of("");

    @Mixin private final HomeOption home = new HomeOption();

    @Mixin private final ReadingOptions how = new ReadingOptions();

    @Option(names = "--joining", description = "Print only newcomers that would join a network.")
    private boolean joining;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Intake intake;
        try (ProgressMeter progress = how.progress(err)) {
            intake = screen(progress);
        }
        if (how.tellsConcerns()) {
            new Concerns(err).folder(folder, intake);
        }
        boolean lost = Concerns.lost(intake.files());
        if (lost && intake.columns().accounts().size() == 0) {
            throw Refusal.nothingRead(folder);
        }
        return how.exitCode(lost);
    }

    private Intake screen(ProgressMeter progress) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        JsonMapper mapper = JsonMapper.builder().build();
        Intake intake =
                ScreenHome.run(
                        home.dir(),
                        folder,
                        how.intake(),
                        (Screened answer) -> {
                            if (answer.joins() || !joining) {
                                out.println(mapper.writeValueAsString(answer));
                            }
                        },
                        progress);
        out.flush();
        return intake;
    }
}
