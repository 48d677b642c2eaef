package dev.samehand.flow;

import dev.samehand.assess.Assessment;
import dev.samehand.lake.Home;
import dev.samehand.lake.LakeException;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.index.AccountIndex;
import dev.samehand.link.index.IndexDamage;
import dev.samehand.link.index.Newcomer;
import dev.samehand.model.Columns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The index of a home: every account that is kept, as the last link run knows it. */
public final class HomeIndex {

    private static final String ACCOUNTS = "accounts";

    /** Observations that are added at once; a batch of the index's log is bounded. */
    private static final int BATCH = 1 << 17;

    private HomeIndex() {}

    /** Opens the accounts of an index directory that {@link #rebuild} left. */
    static AccountIndex open(Path directory, IndexedRun run) throws IOException {
        return AccountIndex.open(directory.resolve(ACCOUNTS), run.types(), Priors.standard());
    }

    /** Makes the index anew from a link run; until it is complete the one before stays. */
    static void rebuild(
            Home home, Columns columns, Networks networks, Assessment assessment, Priors priors)
            throws IOException {
        Path aside = home.beginIndex();
        try (AccountIndex index =
                AccountIndex.open(aside.resolve(ACCOUNTS), columns.types(), priors)) {
            fill(index, new Newcomers(columns, columns.types()));
            index.compact();
            index.adopt(networks, columns.accounts());
        }
        IndexedRun.of(columns, networks, assessment).write(aside);
        home.keepIndex(aside);
    }

    private static void fill(AccountIndex index, Newcomers known) throws IOException {
        List<Newcomer> batch = new ArrayList<>();
        int observations = 0;
        for (int account = 0; account < known.size(); account++) {
            for (Newcomers.Piece piece : known.pieces(account)) {
                batch.add(piece.newcomer());
                observations += piece.observations();
                if (observations >= BATCH) {
                    index.add(batch);
                    batch.clear();
                    observations = 0;
                }
            }
        }
        index.add(batch);
    }

    /** The index of a home is damaged. What to do stands in the message. */
    public static final class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Damaged(Path home, RuntimeException cause) {
            super(
                    "the index of "
                            + home
                            + " is damaged: "
                            + cause.getMessage()
                            + ". Make it anew: samehand link --home "
                            + home,
                    cause);
        }
    }

    /** What is wrong with a home's index, or nothing; a home without an index has nothing wrong. */
    public static Optional<String> damage(Path homeDir) throws IOException {
        try (Home home = Home.look(homeDir)) {
            Path directory = home.index();
            try (AccountIndex index = open(directory, IndexedRun.read(directory))) {
                index.verify();
            }
        } catch (IndexDamage | IndexedRun.Damaged e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (LakeException e) {
            if (e.code() != LakeException.Code.INDEX_MISSING) {
                throw e;
            }
        }
        return Optional.empty();
    }
}
