package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Epoch;
import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are gone, and what of them is written down. */
class GoneTest {

    private static final Epoch BELIEVED =
            Epoch.before(ObservableTypes.standard(), Priors.standard(), 200);

    @TempDir Path directory;

    @Test
    void anAccountThatWasReplacedIsGoneAndItsNumberIsKnown() {
        Gone gone = new Gone();
        gone.renew(3, 70);
        gone.renew(70, 90);
        assertThat(gone.has(3)).isTrue();
        assertThat(gone.has(70)).isTrue();
        assertThat(gone.has(90)).isFalse();
        assertThat(gone.before(90)).isEqualTo(70);
        assertThat(gone.before(70)).isEqualTo(3);
        assertThat(gone.before(3)).isEqualTo(-1);
    }

    /** Nobody has a network yet, and a library that only replaces would fill the footer. */
    @Test
    void beforeTheFirstRunNoRenewalIsWritten() {
        Gone gone = new Gone();
        for (int i = 0; i < 100; i++) {
            gone.renew(i, i + 100);
        }
        Gone trimmed = gone.trimmed(new EpochFiles(0, BELIEVED, null, null, null));
        assertThat(trimmed.renewals()).isEmpty();
        assertThat(trimmed.count()).isEqualTo(100);
    }

    @Test
    void ofAnAccountThatChangesOftenOneRenewalIsKept() throws IOException {
        EpochFiles run = runOf(10);
        Gone gone = new Gone();
        gone.renew(3, 20);
        gone.renew(20, 21);
        gone.renew(21, 22);
        Gone trimmed = gone.trimmed(run);
        assertThat(trimmed.before(22)).isEqualTo(3);
        assertThat(trimmed.root(22, run)).isEqualTo(gone.root(22, run)).isEqualTo(3);
        assertThat(trimmed.renewals()).hasSize(2 * Integer.BYTES);
    }

    @Test
    void ofWhoCameAfterTheRunOrWasDeletedSinceNoRenewalIsKept() throws IOException {
        Gone gone = new Gone();
        gone.renew(15, 20);
        gone.renew(20, 21);
        gone.renew(4, 22);
        gone.add(22);
        Gone trimmed = gone.trimmed(runOf(10));
        assertThat(trimmed.renewals()).isEmpty();
        assertThat(trimmed.has(4)).isTrue();
        assertThat(trimmed.has(22)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatABranchAddsIsNotSeenByWhoHasTheOriginal(long seed) {
        Random random = new Random(seed);
        Set<Integer> before = new TreeSet<>();
        Gone gone = new Gone();
        for (int batch = 0; batch < 30; batch++) {
            Gone branch = gone.branch();
            Set<Integer> after = new TreeSet<>(before);
            for (int i = random.nextInt(20); i >= 0; i--) {
                int account = random.nextInt(200_000);
                branch.add(account);
                after.add(account);
            }
            same(gone, before, seed);
            same(branch, after, seed);
            same(Gone.of(branch.words(), MemorySegment.ofArray(branch.renewals())), after, seed);
            gone = branch;
            before = after;
        }
    }

    private static void same(Gone gone, Set<Integer> expected, long seed) {
        assertThat(gone.count()).as("seed %d", seed).isEqualTo(expected.size());
        for (int account = 0; account < 200_000; account++) {
            if (gone.has(account) != expected.contains(account)) {
                assertThat(account).as("seed %d: gone or not", seed).isNegative();
            }
        }
    }

    /** A run that knows the first accounts, each in a network of its own. */
    private EpochFiles runOf(int accounts) throws IOException {
        int[] networks = new int[accounts];
        for (int account = 0; account < accounts; account++) {
            networks[account] = account;
        }
        Path file = directory.resolve("run");
        NumberColumn.write(file, networks, EpochFiles.LATER, new byte[0]);
        return new EpochFiles(1, BELIEVED, null, NumberColumn.open(file, EpochFiles.LATER), null);
    }
}
