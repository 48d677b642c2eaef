package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While accounts are replaced, whoever asks finds all of them as they were or as they are. */
class ReplacingTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int PHONE = TYPES.byName(ObservableTypes.PHONE).code();
    private static final int DEVICE = TYPES.byName(ObservableTypes.DEVICE).code();
    private static final int ACCOUNTS = 1_000;
    private static final int GENERATIONS = 25;
    private static final long SEED = 11_000;

    @TempDir Path home;

    @Test
    void aBatchThatReplacesIsSeenWholeOrNotAtAllAndNobodyIsMissedMeanwhile() throws Exception {
        Random random = new Random(SEED);
        try (AccountIndex index = open();
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            index.add(generation(0));
            Future<Void> replacing =
                    thread.submit(() -> {
                        for (int now = 1; now <= GENERATIONS; now++) {
                            index.replace(generation(now));
                        }
                        return null;
                    });
            int asked = 0;
            do {
                isThereOnce(index, random.nextInt(ACCOUNTS));
                areOfOneGeneration(index);
                asked++;
            } while (!replacing.isDone());
            replacing.get();
            assertThat(asked).as("seed %d: questions", SEED).isGreaterThan(1);
            Screening last = index.screen(new Newcomer("x").seen(DEVICE, GENERATIONS, 1, 1));
            assertThat(last.shared().getFirst().holders()).isEqualTo(ACCOUNTS + 1);
        }
    }

    /** By its name, and by what it is seen with in every generation. */
    private static void isThereOnce(AccountIndex index, int account) {
        String id = "account-" + account;
        assertThat(index.find(id)).as("seed %d: %s", SEED, id).isNotNegative();
        Screening answer = index.screen(new Newcomer(id).seen(PHONE, account, 1, 1));
        assertThat(answer.account()).as("seed %d: %s", SEED, id).isNotNegative();
        Screening stranger = index.screen(new Newcomer("x").seen(PHONE, account, 1, 1));
        assertThat(stranger.shared()).as("seed %d: %s", SEED, id).hasSize(1);
        assertThat(stranger.shared().getFirst().named()).as("seed %d: %s", SEED, id).hasSize(1);
    }

    /** What all are seen with in one generation and nobody in another. */
    private static void areOfOneGeneration(AccountIndex index) {
        Newcomer stranger = new Newcomer("x");
        for (int generation = 0; generation <= GENERATIONS; generation++) {
            stranger.seen(DEVICE, generation, 1, 1);
        }
        List<Screening.Shared> shared = index.screen(stranger).shared();
        assertThat(shared).as("seed %d", SEED).hasSize(1);
        assertThat(shared.getFirst().holders()).as("seed %d", SEED).isEqualTo(ACCOUNTS + 1);
    }

    private static List<Newcomer> generation(int now) {
        List<Newcomer> all = new ArrayList<>();
        for (int account = 0; account < ACCOUNTS; account++) {
            all.add(
                    new Newcomer("account-" + account)
                            .seen(PHONE, account, 1, 1)
                            .seen(DEVICE, now, 1, 1));
        }
        return all;
    }

    /** Deltas of a few batches, so that runs are written and merged meanwhile. */
    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), 5 * ACCOUNTS);
    }
}
