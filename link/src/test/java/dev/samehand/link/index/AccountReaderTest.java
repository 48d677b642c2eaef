package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads an index is not in the way of who adds to it, nor the other way round. */
class AccountReaderTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int DEVICE = TYPES.byName(ObservableTypes.DEVICE).code();
    private static final int BATCHES = 300;

    @TempDir Path home;
    @TempDir Path aside;

    @Test
    void anIndexIsReadWhileItIsOpenElsewhereAsOfTheLastBatch() throws IOException {
        try (AccountIndex index = adder()) {
            index.add(List.of(newcomer(0)));
            AccountReader before = reader();
            index.add(List.of(newcomer(1)));
            assertThat(before.find("account-0")).isNotNegative();
            assertThat(before.find("account-1")).isNegative();
            assertThat(reader().find("account-1")).isNotNegative();
            Screening answer = reader().screen(new Newcomer("x").seen(DEVICE, 1, 1, 1));
            assertThat(answer.shared()).hasSize(1);
        }
    }

    /** Deltas are so small that files are merged and deleted all the time. */
    @Test
    void whileRunsAreMergedEveryReaderSeesWholeBatchesOnly() throws Exception {
        adder().close();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Void> adding = thread.submit(this::addAll);
            int most = 0;
            while (!adding.isDone()) {
                AccountReader reader = reader();
                int seen = (int) IntStream.range(0, BATCHES).filter(i -> has(reader, i)).count();
                assertThat(seen).isGreaterThanOrEqualTo(most);
                assertThat(has(reader, seen - 1) || seen == 0).isTrue();
                reader.verify();
                most = seen;
            }
            adding.get();
        }
        assertThat(has(reader(), BATCHES - 1)).isTrue();
    }

    /** As a home does with an index that was made anew: there is none for a moment. */
    @Test
    void whileAnotherIndexTakesItsPlaceEveryReaderFindsOneOfBoth() throws Exception {
        List<Path> anew = new ArrayList<>();
        for (int batches = 1; batches <= 15; batches++) {
            Path each = batches == 1 ? home : aside.resolve("anew-" + batches);
            try (AccountIndex index = AccountIndex.open(each, TYPES, Priors.standard(), 40)) {
                for (int batch = 0; batch < batches; batch++) {
                    index.add(List.of(newcomer(2 * batch), newcomer(2 * batch + 1)));
                }
                index.compact();
            }
            anew.add(each);
        }
        AtomicInteger reads = new AtomicInteger();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Void> swapping =
                    thread.submit(() -> {
                        for (Path each : anew.subList(1, anew.size())) {
                            int before = reads.get();
                            while (reads.get() == before && !Thread.interrupted()) {
                                Thread.onSpinWait();
                            }
                            Files.move(home, aside.resolve("old-" + each.getFileName()));
                            Files.move(each, home);
                        }
                        return null;
                    });
            try {
                while (!swapping.isDone()) {
                    assertThat(has(reader(), 0)).isTrue();
                    reads.incrementAndGet();
                }
                swapping.get();
            } finally {
                swapping.cancel(true);
            }
        }
        assertThat(has(reader(), anew.size() - 1)).isTrue();
    }

    @Test
    void aReaderChangesNothingAndNamesWhatIsDamaged() throws IOException {
        assertThatThrownBy(this::reader).isInstanceOf(IndexDamage.class);
        try (AccountIndex index = adder()) {
            index.add(List.of(newcomer(0)));
        }
        Path log = home.resolve("log-00000001.wal");
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length - 1] ^= 1;
        Files.write(log, bytes);
        assertThatThrownBy(this::reader).hasMessageContaining("log-00000001.wal");
        assertThat(log).hasBinaryContent(bytes);
    }

    private Void addAll() throws IOException {
        try (AccountIndex index = adder()) {
            for (int batch = 0; batch < BATCHES; batch++) {
                int from = 2 * batch;
                index.add(List.of(newcomer(from), newcomer(from + 1)));
            }
        }
        return null;
    }

    private static boolean has(AccountReader reader, int batch) {
        boolean first = reader.find("account-" + 2 * batch) >= 0;
        assertThat(reader.find("account-" + (2 * batch + 1)) >= 0).isEqualTo(first);
        return first;
    }

    private static Newcomer newcomer(int account) {
        return new Newcomer("account-" + account).seen(DEVICE, account, 1, 1);
    }

    private AccountIndex adder() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), 40);
    }

    private AccountReader reader() throws IOException {
        return AccountReader.open(home, Priors.standard());
    }
}
