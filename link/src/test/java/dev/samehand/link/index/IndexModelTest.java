package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index beside a map that does the same: any operations in any order give the same answers. */
class IndexModelTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int DEVICE = TYPES.byName(ObservableTypes.DEVICE).code();
    private static final int VALUES = 400;

    @TempDir Path home;

    /** Values of each account that is there. */
    private final Map<String, Set<Integer>> model = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyOperationsGiveTheAnswersOfAMap(long seed) throws IOException {
        Random random = new Random(seed);
        for (int opened = 0; opened < 5; opened++) {
            try (AccountIndex index = open()) {
                compare(index, seed);
                for (int operation = 0; operation < 25; operation++) {
                    operate(index, random);
                }
                compare(index, seed);
                index.verify();
            }
        }
        assertThat(model).as("seed %d", seed).isNotEmpty();
    }

    @Test
    void manyThreadsAddAndScreenAtOnce() throws Exception {
        try (AccountIndex index = open();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> adding = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int own = thread;
                adding.add(threads.submit(() -> addTwoHundred(index, own)));
            }
            for (Future<?> future : adding) {
                future.get();
            }
            for (int account = 0; account < 800; account++) {
                String id = "t" + account / 200 + "-" + account % 200;
                assertThat(index.id(index.find(id))).isEqualTo(id);
            }
            assertThat(holders(index, 7)).hasSize(4);
        }
    }

    private static Void addTwoHundred(AccountIndex index, int thread) throws IOException {
        for (int i = 0; i < 200; i++) {
            index.add(List.of(newcomer("t" + thread + "-" + i, i % VALUES)));
            String own = "t" + thread + "-" + i;
            assertThat(index.screen(newcomer(own, i % VALUES)).account()).isNotNegative();
        }
        return null;
    }

    private void operate(AccountIndex index, Random random) throws IOException {
        switch (random.nextInt(12)) {
            case 0 -> index.compact();
            case 1, 2, 3 -> {
                String id = "a" + random.nextInt(150);
                index.delete(List.of(id, "nobody"));
                model.remove(id);
            }
            default -> {
                List<Newcomer> batch = new ArrayList<>();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    String id = "a" + random.nextInt(150);
                    int value = random.nextInt(VALUES);
                    batch.add(newcomer(id, value));
                    model.computeIfAbsent(id, any -> new TreeSet<>()).add(value);
                }
                index.add(batch);
            }
        }
    }

    private void compare(AccountIndex index, long seed) {
        for (int account = 0; account < 150; account++) {
            assertThat(index.find("a" + account) >= 0)
                    .as("seed %d, account %d", seed, account)
                    .isEqualTo(model.containsKey("a" + account));
        }
        for (int value = 0; value < VALUES; value++) {
            int wanted = value;
            Set<String> expected = new TreeSet<>();
            model.forEach((id, values) -> {
                if (values.contains(wanted)) {
                    expected.add(id);
                }
            });
            assertThat(holders(index, value))
                    .as("seed %d, value %d", seed, value)
                    .isEqualTo(expected);
        }
    }

    private static Set<String> holders(AccountIndex index, int value) {
        Set<String> holders = new TreeSet<>();
        for (Screening.Shared shared : index.screen(newcomer("stranger", value)).shared()) {
            assertThat(shared.holders()).isEqualTo(shared.named().length + 1);
            for (int account : shared.named()) {
                holders.add(index.id(account));
            }
        }
        return holders;
    }

    private static Newcomer newcomer(String id, int value) {
        return new Newcomer(id).seen(DEVICE, value, value, value);
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), 120);
    }
}
