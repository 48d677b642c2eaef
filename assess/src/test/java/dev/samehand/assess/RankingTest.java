package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @Test
    void networksWithMembersToProposeComeFirstThenWhatAPersonMustJudgeThenTheRest() {
        List<AssessedNetwork> ranked =
                rank(
                        List.of(
                                network("home", "household", 9, 0, 0.9),
                                network("judge", AssessedNetwork.SUSPECTED, 3, 0, 0.9),
                                network("propose", AssessedNetwork.SUSPECTED, 2, 2, 0.7)));
        assertThat(ranked)
                .extracting(AssessedNetwork::id)
                .containsExactly("propose", "judge", "home");
        assertThat(ranked).extracting(AssessedNetwork::rank).containsExactly(1, 2, 3);
    }

    @Test
    void moreMembersAtAHigherProbabilityComeEarlier() {
        List<AssessedNetwork> ranked =
                rank(
                        List.of(
                                network("few", AssessedNetwork.SUSPECTED, 9, 3, 0.9),
                                network("doubtful", AssessedNetwork.SUSPECTED, 9, 8, 0.6),
                                network("many", AssessedNetwork.SUSPECTED, 9, 8, 0.9)));
        assertThat(ranked)
                .extracting(AssessedNetwork::id)
                .containsExactly("many", "doubtful", "few");
    }

    @Test
    void whatIsLeftAloneComesByItsSizeAndThenById() {
        List<AssessedNetwork> ranked =
                rank(
                        List.of(
                                network("b", "class", 4, 0, 0.9),
                                network("a", "household", 4, 0, 0.8),
                                network("c", "class", 30, 0, 0.7)));
        assertThat(ranked).extracting(AssessedNetwork::id).containsExactly("c", "a", "b");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichNetworksComeChangesNothing(long seed) {
        Random random = new Random(seed);
        List<AssessedNetwork> networks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String kind = random.nextBoolean() ? AssessedNetwork.SUSPECTED : "household";
            int size = 2 + random.nextInt(3);
            networks.add(
                    network(
                            "N" + i,
                            kind,
                            size,
                            random.nextInt(size + 1),
                            random.nextInt(3) / 2.0));
        }
        List<AssessedNetwork> ranked = rank(networks);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(networks, random);
            assertThat(rank(networks)).as("seed %d", seed).isEqualTo(ranked);
        }
    }

    private static List<AssessedNetwork> rank(List<AssessedNetwork> networks) {
        return Ranking.rank(networks, network -> 0);
    }

    private static AssessedNetwork network(
            String id, String kind, int size, int eligible, double probability) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(
                    new Member(
                            i, Role.UNKNOWN, 0, probability, i < eligible, List.of(), List.of()));
        }
        return new AssessedNetwork(
                id,
                0,
                kind,
                members,
                probability,
                Set.of(),
                0,
                0,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
