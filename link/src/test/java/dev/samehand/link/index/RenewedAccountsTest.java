package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.Rows;
import dev.samehand.link.Worlds;
import dev.samehand.link.index.Screening.Against;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Until the next run is adopted, accounts that have changed are answered by the run before. */
class RenewedAccountsTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int DOCUMENT = TYPES.byName(ObservableTypes.DOCUMENT).code();
    private static final int SMALL_DELTA = 700;

    @TempDir Path home;

    private record Found(int network, int bits) {}

    @Test
    void anAccountThatHasChangedKeepsItsNetworkUntilTheNextRunIsAdopted() throws IOException {
        List<Newcomer> crowd = Crowd.of(Worlds.of(3).columns());
        List<List<Found>> before = adopted(crowd);
        assertThat(before).anySatisfy(found -> assertThat(found).isNotEmpty());

        List<Newcomer> changed = changed(changed(crowd, 1), 2);
        try (AccountIndex index = open()) {
            index.replace(changed(crowd, 1));
            index.replace(changed);
            assertThat(all(crowd, index::screen)).isEqualTo(before);
            assertThat(index.screen(changed.getFirst()).provisional()).isTrue();
        }
        asBefore(crowd, before);
        try (AccountIndex index = open()) {
            index.compact();
            assertThat(all(crowd, index::screen)).isEqualTo(before);
        }
        asBefore(crowd, before);

        assertThat(adopted(changed)).isEqualTo(before);
        asBefore(crowd, before);
    }

    @Test
    void anAccountThatWasDeletedAndCameAgainIsANewcomer() throws IOException {
        List<Newcomer> crowd = Crowd.of(Worlds.of(3).columns());
        List<List<Found>> before = adopted(crowd);
        try (AccountIndex index = open()) {
            index.delete(crowd.stream().map(Crowd::id).toList());
            index.add(crowd);
            assertThat(all(crowd, index::screen))
                    .hasSameSizeAs(before)
                    .allSatisfy(found -> assertThat(found).isEmpty());
        }
    }

    /** Evidence against each network, of every account, as readers and the adder see it. */
    private void asBefore(List<Newcomer> crowd, List<List<Found>> before) throws IOException {
        assertThat(all(crowd, AccountReader.open(home, Priors.standard())::screen))
                .isEqualTo(before);
        try (AccountIndex index = open()) {
            assertThat(all(crowd, index::screen)).isEqualTo(before);
            index.verify();
        }
    }

    private List<List<Found>> adopted(List<Newcomer> crowd) throws IOException {
        Columns columns = Crowd.columns(crowd, new ColumnsBuilder(TYPES));
        Networks networks = Rows.link(columns);
        try (AccountIndex index = open()) {
            index.update(columns);
            index.adopt(networks, columns.accounts(), Crowd::label);
            assertThat(crowd).noneMatch(account -> index.screen(account).provisional());
            return all(crowd, index::screen);
        }
    }

    /** With one more thing that nobody shares, so that all that is shared stays as it is. */
    private static List<Newcomer> changed(List<Newcomer> crowd, int day) {
        List<Newcomer> changed = new ArrayList<>();
        for (Newcomer account : crowd) {
            Newcomer more = new Newcomer(Crowd.id(account));
            for (int i = 0; i < account.size; i++) {
                more.seen(
                        account.type[i], account.value[i], account.firstDay[i], account.lastDay[i]);
            }
            changed.add(more.seen(DOCUMENT, Long.MAX_VALUE / (changed.size() + 1) + day, day, day));
        }
        return changed;
    }

    private static List<List<Found>> all(
            List<Newcomer> crowd, Function<Newcomer, Screening> screen) {
        List<List<Found>> all = new ArrayList<>();
        for (Newcomer account : crowd) {
            List<Found> found = new ArrayList<>();
            for (Against against : screen.apply(account).networks()) {
                found.add(new Found(against.network(), against.bits()));
            }
            all.add(found);
        }
        return all;
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), SMALL_DELTA);
    }
}
