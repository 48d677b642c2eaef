package dev.samehand.flow;

import dev.samehand.assess.Assessment;
import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.lake.Home;
import dev.samehand.lake.LakeException;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.index.AccountIndex;
import dev.samehand.link.index.IndexDamage;
import dev.samehand.link.index.Newcomer;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Newcomers against everything known: the way that takes microseconds an account, because the link
 * run has left an index.
 *
 * <p>{@code folder → observations → answers}
 */
public final class ScreenHome {

    private static final String ACCOUNTS = "accounts";

    /** Accounts that are added at once; a batch of the index's log is bounded. */
    private static final int BATCH = 1000;

    private ScreenHome() {}

    /**
     * Asks about every account of a folder.
     *
     * @param answers hears one answer for each account, in the order of their ids
     * @return what was read, with its rejected rows
     */
    public static Intake run(
            Path homeDir,
            Path folder,
            IntakeOptions options,
            Consumer<Screened> answers,
            Progress progress)
            throws IOException {
        try (Home home = Home.open(homeDir)) {
            Path directory = home.index();
            Intake intake =
                    EvidenceFolder.open(folder, options.withValueKey(home.valueKey()))
                            .read(progress);
            IndexedRun run = IndexedRun.read(directory);
            Newcomers newcomers = new Newcomers(intake.columns(), run.types());
            progress.begin("screening", newcomers.size(), "accounts");
            try (AccountIndex index =
                    AccountIndex.open(
                            directory.resolve(ACCOUNTS), run.types(), Priors.standard())) {
                for (int account = 0; account < newcomers.size(); account++) {
                    Newcomer newcomer = newcomers.get(account);
                    answers.accept(
                            Screened.of(
                                    intake.columns().accounts().id(account),
                                    index.screen(newcomer),
                                    run,
                                    index::id));
                    progress.advance(1);
                }
            }
            return intake;
        }
    }

    /** What is wrong with a home's index, or nothing; a home without an index has nothing wrong. */
    public static Optional<String> damage(Path homeDir) throws IOException {
        try (Home home = Home.look(homeDir)) {
            Path directory = home.index();
            IndexedRun run = IndexedRun.read(directory);
            try (AccountIndex index =
                    AccountIndex.open(
                            directory.resolve(ACCOUNTS), run.types(), Priors.standard())) {
                index.verify();
            }
        } catch (IndexDamage e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (LakeException e) {
            if (e.code() != LakeException.Code.INDEX_MISSING) {
                throw e;
            }
        }
        return Optional.empty();
    }

    /** Makes the index anew from a link run. */
    static void index(
            Home home, Columns columns, Networks networks, Assessment assessment, Priors priors)
            throws IOException {
        Path aside = home.beginIndex();
        Newcomers known = new Newcomers(columns, columns.types());
        try (AccountIndex index =
                AccountIndex.open(aside.resolve(ACCOUNTS), columns.types(), priors)) {
            List<Newcomer> batch = new ArrayList<>();
            for (int account = 0; account < known.size(); account++) {
                batch.add(known.get(account));
                if (batch.size() == BATCH || account + 1 == known.size()) {
                    index.add(batch);
                    batch.clear();
                }
            }
            index.compact();
            index.adopt(networks, columns.accounts());
        }
        IndexedRun.of(columns, networks, assessment).write(aside);
        home.keepIndex(aside);
    }
}
