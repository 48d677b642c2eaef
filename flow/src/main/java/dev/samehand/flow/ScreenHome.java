package dev.samehand.flow;

import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.lake.Home;
import dev.samehand.link.index.AccountReader;
import dev.samehand.link.index.IndexDamage;
import dev.samehand.link.index.Newcomer;
import dev.samehand.link.index.Newcomers;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Newcomers against everything known: the way that takes microseconds an account, because the link
 * run has left an index. Nothing is locked: an intake or a link run may work in the home meanwhile,
 * and what it adds is seen from the next time on.
 *
 * <p>{@code folder → observations → answers}
 */
public final class ScreenHome {

    private ScreenHome() {}

    /**
     * Asks about every account of a folder.
     *
     * @param answers hears one answer for each account, in the order of their ids
     * @return what was read, with its rejected rows
     * @throws HomeIndex.Damaged if the index is not what was written
     */
    public static Intake run(
            Path homeDir,
            Path folder,
            IntakeOptions options,
            Consumer<Screened> answers,
            Progress progress)
            throws IOException {
        try {
            return screen(homeDir, folder, options, answers, progress);
        } catch (IndexDamage e) {
            throw new HomeIndex.Damaged(homeDir, e);
        }
    }

    private static Intake screen(
            Path homeDir,
            Path folder,
            IntakeOptions options,
            Consumer<Screened> answers,
            Progress progress)
            throws IOException {
        try (Home home = Home.look(homeDir)) {
            AccountReader index = HomeIndex.open(home);
            Intake intake =
                    EvidenceFolder.open(folder, options.withValueKey(home.valueKey()))
                            .read(progress);
            Newcomers newcomers = new Newcomers(intake.columns(), index.types());
            progress.begin("screening", newcomers.size(), "accounts");
            for (int account = 0; account < newcomers.size(); account++) {
                // of an account with more than one piece the first is asked about
                Newcomer newcomer = newcomers.pieces(account).getFirst();
                answers.accept(Screened.of(newcomers.id(account), index.screen(newcomer), index));
                progress.advance(1);
            }
            return intake;
        }
    }
}
