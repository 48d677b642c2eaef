package dev.samehand.flow;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.intake.Gathering;
import dev.samehand.lake.Home;
import dev.samehand.lake.LakeException;
import dev.samehand.lake.Recollection;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.index.AccountIndex;
import dev.samehand.link.index.AccountReader;
import dev.samehand.link.index.IndexDamage;
import dev.samehand.link.index.Newcomer;
import dev.samehand.link.index.Newcomers;
import dev.samehand.link.index.NumbersSpent;
import dev.samehand.link.index.OtherTypes;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The index of a home: every account that is kept, as the last link run knows it, and those that
 * were taken in since.
 */
public final class HomeIndex {

    private HomeIndex() {}

    /** Opens a home's index to ask it; others may add to it meanwhile. */
    static AccountReader open(Home home) throws IOException {
        Path found = home.index();
        try {
            return AccountReader.open(found, Priors.standard());
        } catch (IndexDamage | NoSuchFileException e) {
            // one that was made anew may have taken its place meanwhile
            Path now = home.index();
            if (now.equals(found)) {
                throw e;
            }
            return AccountReader.open(now, Priors.standard());
        }
    }

    /**
     * Adds the accounts of a batch that was taken in, so that newcomers can be held against them
     * before the next link run, which decides. Without an index nothing happens: the first run
     * makes one.
     *
     * @return what is wrong with the index, if it could not be added to; the batch is kept all the
     *     same
     */
    static Optional<String> add(Home home, Recollection batch, Progress progress)
            throws IOException {
        if (!home.hasIndex()) {
            return Optional.empty();
        }
        Gathering gathering = new Gathering(batch.declared());
        batch.tell(gathering, progress);
        Columns columns = gathering.columns(LocalDate.EPOCH);
        try (AccountIndex index =
                AccountIndex.open(home.index(), Priors.standard(), columns.types().all())) {
            progress.begin("indexing newcomers", columns.accounts().size(), "accounts");
            add(index, new Newcomers(columns, index.types()), progress);
            return Optional.empty();
        } catch (IndexDamage | NumbersSpent e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Optional.of(
                    "the index in "
                            + home.index()
                            + " could not be written ("
                            + reason(e)
                            + "). Make room or mend what hinders it, then take the same in again"
                            + " or link");
        }
    }

    private static String reason(IOException e) {
        String said = e.getMessage() == null ? "the system gave no reason" : e.getMessage();
        return e instanceof AccessDeniedException ? "no permission to use " + said : said;
    }

    private static void add(AccountIndex index, Newcomers newcomers, Progress progress)
            throws IOException {
        List<Newcomer> batch = new ArrayList<>();
        int cost = 0;
        for (int account = 0; account < newcomers.size(); account++) {
            for (Newcomer piece : newcomers.pieces(account)) {
                batch.add(piece);
                cost += piece.cost();
                if (cost >= AccountIndex.BATCH) {
                    index.add(batch);
                    batch.clear();
                    cost = 0;
                }
            }
            progress.advance(1);
        }
        index.add(batch);
    }

    /** The index of a home is damaged. What to do stands in the message. */
    public static final class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Damaged(Path home, IndexDamage cause) {
            super(
                    "the index of "
                            + home
                            + (cause.isOtherFormat() ? " cannot be read: " : " is damaged: ")
                            + cause.problem()
                            + ". Make it anew: samehand link --home "
                            + home,
                    cause);
        }
    }

    /**
     * Brings the index to a link run: changes what differs from the lake and takes over networks
     * and weights. An index that is missing, damaged, of another version or of other types is made
     * anew; until that is complete the one before stays. Of one that is brought along, readers have
     * the run before until the new one is taken over.
     */
    static void update(
            Home home, Columns columns, Networks networks, Assessment assessment, Priors priors)
            throws IOException {
        Map<Integer, String> labels = labels(networks, assessment);
        if (home.hasIndex()) {
            try (AccountIndex index =
                    AccountIndex.open(home.index(), priors, columns.types().all())) {
                update(index, columns, networks, labels);
                return;
            } catch (IndexDamage | OtherTypes | NumbersSpent e) {
                // the lake has all of it: what is wrong is told by verify, and mended here
            }
        }
        Path aside = home.beginIndex();
        try (AccountIndex index = AccountIndex.open(aside, columns.types(), priors)) {
            update(index, columns, networks, labels);
        }
        home.keepIndex(aside);
    }

    private static void update(
            AccountIndex index, Columns columns, Networks networks, Map<Integer, String> labels)
            throws IOException {
        index.update(columns);
        index.adopt(networks, columns.accounts(), network -> labels.getOrDefault(network, ""));
    }

    private static Map<Integer, String> labels(Networks networks, Assessment assessment) {
        Map<Integer, String> labels = new HashMap<>();
        for (AssessedNetwork network : assessment.networks()) {
            int number = networks.networkOf(network.members().getFirst().account());
            labels.put(number, new NetworkName(network.id(), network.kind()).label());
        }
        return labels;
    }

    /** What is wrong with a home's index, or nothing; a home without an index has nothing wrong. */
    public static Optional<String> damage(Path homeDir) throws IOException {
        try (Home home = Home.look(homeDir)) {
            open(home).verify();
        } catch (IndexDamage e) {
            return Optional.of(e.problem());
        } catch (LakeException e) {
            if (e.code() != LakeException.Code.INDEX_MISSING) {
                throw e;
            }
        }
        return Optional.empty();
    }
}
