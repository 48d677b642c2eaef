package dev.samehand.flow;

import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.intake.Kept;
import dev.samehand.intake.Unexamined;
import dev.samehand.lake.Batch;
import dev.samehand.lake.BatchFacts;
import dev.samehand.lake.Draft;
import dev.samehand.lake.Home;
import dev.samehand.lake.Lake;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first half of a scan, kept: from an evidence folder to a batch of the home's lake.
 *
 * <p>{@code records → observations → batch}
 */
public final class TakeIn {

    private static final String UNINDEXED =
            "The index could not take the newcomers in, who are kept all the same: ";

    private TakeIn() {}

    /** Takes a folder in. The same input again adds nothing. */
    public static Outcome run(Request request, Progress progress) throws IOException {
        // what is no evidence leaves no home behind
        EvidenceFolder found = EvidenceFolder.open(request.folder(), request.options());
        try (Home home = Home.make(request.home())) {
            EvidenceFolder folder = found.withValueKey(home.valueKey());
            Lake lake = home.lake();

            // nothing is read twice: the bytes of the files make the batch's name
            String input = folder.fingerprint(progress);
            if (lake.has(input)) {
                // an intake that was killed may not have come to this
                Batch kept = lake.batch(input);
                return new Outcome(kept, false, index(home, kept, progress), 0);
            }
            // records → observations → batch: written aside, made durable, and only then named
            try (Draft draft = lake.begin()) {
                Kept kept = folder.keep(draft, lake.accounts(), progress);
                progress.begin("making the batch durable", -1, "files");
                boolean fresh = draft.keep(facts(request, kept));
                Batch batch = lake.batch(kept.fingerprint());

                // known to screening from now on, provisionally until the next link
                List<String> warnings = new ArrayList<>(index(home, batch, progress));
                warnings.addAll(kept.warnings());
                return new Outcome(batch, fresh, List.copyOf(warnings), kept.lostRows());
            }
        }
    }

    /** Makes a batch known to screening. Adding it again changes nothing. */
    private static List<String> index(Home home, Batch batch, Progress progress)
            throws IOException {
        return HomeIndex.add(home, home.lake().recall(batch, progress), progress).stream()
                .map(problem -> UNINDEXED + problem)
                .toList();
    }

    private static BatchFacts facts(Request request, Kept kept) {
        ObservableTypes types = kept.declared();
        int builtIn = ObservableTypes.standard().size();
        return new BatchFacts(
                kept.fingerprint(),
                request.title(),
                request.version(),
                kept.newestDay(),
                types.all().subList(builtIn, types.size()),
                kept.files(),
                kept.rejected(),
                kept.rejections(),
                kept.warnings(),
                kept.unexamined().stream().map(Unexamined::path).distinct().toList());
    }

    /**
     * What to take in.
     *
     * @param title name of the evidence folder for people
     * @param version of Samehand
     */
    public record Request(
            Path folder, Path home, String title, IntakeOptions options, String version) {}

    /**
     * What became of it.
     *
     * @param fresh whether the batch is new; otherwise the same input had been taken in before
     * @param lostRows rows of this reading that could not be used
     */
    public record Outcome(Batch batch, boolean fresh, List<String> warnings, long lostRows) {}
}
