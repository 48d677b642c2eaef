package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.Rows;
import dev.samehand.link.Tie;
import dev.samehand.link.Worlds;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIndexTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();

    /** So few that every world makes many runs and merges. */
    private static final int SMALL_DELTA = 500;

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void screeningGivesTheEvidenceOfTheRunWhateverTheOrderOfAdding(long seed) throws IOException {
        Columns columns = Worlds.of(seed).columns();
        Networks networks = Rows.link(columns);
        List<Newcomer> crowd = Crowd.of(columns);
        feed(Crowd.shuffled(crowd, new Random(seed)), new Random(seed + 1));
        try (AccountIndex index = open()) {
            index.adopt(networks, columns.accounts(), Crowd::label);
            compare(index, networks, crowd, seed);
        }
        try (AccountIndex index = open()) {
            index.verify();
            compare(index, networks, crowd, seed);
            index.compact();
            compare(index, networks, crowd, seed);
        }
    }

    @Test
    void anEmptyIndexKnowsNobody() throws IOException {
        try (AccountIndex index = open()) {
            Screening screening = index.screen(new Newcomer("ann").seen(0, 7, 1, 1));
            assertThat(screening.account()).isNegative();
            assertThat(screening.shared()).isEmpty();
            assertThat(screening.joins()).isFalse();
        }
    }

    /** Adds in batches of any size, and opens the index anew between some of them. */
    private void feed(List<Newcomer> pieces, Random random) throws IOException {
        int from = 0;
        while (from < pieces.size()) {
            try (AccountIndex index = open()) {
                for (int batch = 0; batch < 20 && from < pieces.size(); batch++) {
                    int to = Math.min(pieces.size(), from + 1 + random.nextInt(60));
                    index.add(pieces.subList(from, to));
                    from = to;
                }
            }
        }
    }

    static void compare(AccountIndex index, Networks networks, List<Newcomer> crowd, long seed) {
        int compared = 0;
        for (int account = 0; account < crowd.size(); account++) {
            Screening screening = index.screen(crowd.get(account));
            String id = Crowd.id(crowd.get(account));
            assertThat(screening.account()).as("seed %d, %s", seed, id).isNotNegative();
            assertThat(screening.provisional()).as("seed %d, %s", seed, id).isFalse();
            for (Screening.Against against : screening.networks()) {
                assertThat(counting(against.ties()))
                        .as("seed %d, %s", seed, id)
                        .isEqualTo(counting(batch(networks, against.network(), account)));
                compared++;
            }
            if (networks.networkOf(account) >= 0) {
                assertThat(screening.joins()).as("seed %d, %s", seed, id).isTrue();
                assertThat(screening.networks())
                        .as("seed %d, %s", seed, id)
                        .extracting(Screening.Against::network)
                        .contains(networks.networkOf(account));
            }
        }
        assertThat(compared).as("seed %d", seed).isGreaterThan(50);
    }

    private static List<Tie> batch(Networks networks, int network, int account) {
        int[] members = networks.members(network);
        if (networks.networkOf(account) != network) {
            members = Arrays.copyOf(members, members.length + 1);
            members[members.length - 1] = account;
            Arrays.sort(members);
        }
        return networks.evidenceAmong(members).get(Arrays.binarySearch(members, account));
    }

    /** A value that counts nothing, whoever holds it, is not read online. */
    private static List<Tie> counting(List<Tie> ties) {
        List<Tie> counting = new ArrayList<>(ties);
        counting.removeIf(tie -> tie.countedBits() == 0);
        return counting;
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), SMALL_DELTA);
    }
}
