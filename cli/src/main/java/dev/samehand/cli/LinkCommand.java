package dev.samehand.cli;

import dev.samehand.flow.LinkHome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that the home keeps becomes explained networks. */
@Command(
        name = "link",
        description =
                "Finds networks in everything that was taken into the home and writes the next of"
                        + " its runs. Networks keep their ids from run to run.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand intake evidence && samehand link",
            "  samehand link --home /var/lib/samehand",
            "  samehand link --json --quiet | jq .report"
        })
final class LinkCommand implements Callable<Integer> {

    @Mixin private final HomeOption home = new HomeOption();

    @Option(
            names = "--priors",
            paramLabel = "FILE",
            description = "Weights to use in place of the built-in ones.")
    private @Nullable Path priors;

    @Mixin private final ModelOption model = new ModelOption();

    @Mixin private final RunOptions how = new RunOptions();

    @Override
    public Integer call() throws IOException {
        return how.run(home.dir(), progress -> LinkHome.run(request(), progress));
    }

    private LinkHome.Request request() {
        return new LinkHome.Request(
                home.dir(),
                PriorsOption.read(priors),
                PriorsOption.name(priors),
                how.unmask(),
                Version.text(),
                LocalDate.now(ZoneOffset.UTC),
                model.model());
    }
}
