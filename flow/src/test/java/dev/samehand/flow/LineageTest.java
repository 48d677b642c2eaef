package dev.samehand.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.Member;
import dev.samehand.assess.NearMiss;
import dev.samehand.assess.Role;
import dev.samehand.model.Accounts;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.ObservableTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {

    private final Accounts accounts = accounts("a", "b", "c", "d", "e", "f");

    @Test
    void aNetworkThatStayedTheSameKeepsItsIdAndNothingElseChanges() {
        AssessedNetwork same = network("X", 1, "a", "b");
        Lineage lineage = compare(Map.of("a", "OLD", "b", "OLD"), same);
        assertThat(lineage.assessment().networks())
                .containsExactly(same.named("OLD", "summary of X"));
        assertThat(lineage.news())
                .isEqualTo(
                        "new networks: 0, known before: 1, grew: 0, shrank: 0, split: 0, merged:"
                                + " 0, no longer found: 0");
    }

    @Test
    void aNetworkThatGrewOrShrankSaysSo() {
        Map<String, String> before =
                Map.of("a", "ONE", "b", "ONE", "d", "TWO", "e", "TWO", "f", "TWO");
        Lineage lineage =
                compare(before, network("X", 1, "a", "b", "c"), network("Y", 2, "d", "e"));
        assertThat(lineage.assessment().networks())
                .extracting(AssessedNetwork::summary)
                .containsExactly("Grew by 1. summary of X", "Shrank by 1. summary of Y");
        assertThat(lineage.news()).contains("known before: 2, grew: 1, shrank: 1");
    }

    @Test
    void ofTwoPartsTheLargerKeepsTheIdAndBothSayThatTheySplit() {
        Map<String, String> before = Map.of("a", "OLD", "b", "OLD", "c", "OLD", "d", "OLD");
        Lineage lineage = compare(before, network("X", 1, "a"), network("Y", 2, "b", "c", "d"));
        assertThat(lineage.assessment().networks())
                .extracting(AssessedNetwork::id)
                .containsExactly("X", "OLD");
        assertThat(lineage.assessment().networks().getFirst().summary())
                .isEqualTo("Split from OLD. summary of X");
        assertThat(lineage.assessment().networks().getLast().summary())
                .isEqualTo("Split: a part is now X. summary of Y");
        assertThat(lineage.news()).startsWith("new networks: 0,").contains("split: 1");
    }

    @Test
    void afterAMergerTheLargerPastGivesTheName() {
        Map<String, String> before = Map.of("a", "ONE", "b", "TWO", "c", "TWO");
        Lineage lineage = compare(before, network("X", 1, "a", "b", "c"));
        AssessedNetwork merged = lineage.assessment().networks().getFirst();
        assertThat(merged.id()).isEqualTo("TWO");
        assertThat(merged.summary()).isEqualTo("Merged with ONE. summary of X");
        assertThat(lineage.news()).endsWith("merged: 1, no longer found: 0");
    }

    @Test
    void aFewCommonMembersAreNoKinship() {
        Map<String, String> before = Map.of("a", "OLD", "b", "OLD", "c", "OLD");
        Lineage lineage = compare(before, network("X", 1, "a", "d", "e"));
        assertThat(lineage.assessment().networks().getFirst().id()).isEqualTo("X");
        assertThat(lineage.assessment().networks().getFirst().summary())
                .isEqualTo("New. summary of X");
        assertThat(lineage.news()).endsWith("no longer found: 1");
    }

    @Test
    void accountsThatNearlyJoinedFollowTheNetworkToItsId() {
        NearMiss near = new NearMiss(5, "X", 10, 20, "too little", List.of());
        Assessment now =
                new Assessment(6, false, List.of(network("X", 1, "a", "b")), List.of(near));
        Lineage lineage = Lineage.of(now, accounts, Map.of("a", "OLD", "b", "OLD"));
        assertThat(lineage.assessment().nearMisses().getFirst().network()).isEqualTo("OLD");
    }

    @Test
    void noIdEverStandsForTwoNetworks() {
        Map<String, String> before = Map.of("a", "Y", "b", "Y");
        Lineage lineage = compare(before, network("X", 1, "a", "b"), network("Y", 2, "c", "d"));
        assertThat(lineage.assessment().networks())
                .extracting(AssessedNetwork::id)
                .containsExactly("Y", "Y-new");
    }

    private Lineage compare(Map<String, String> before, AssessedNetwork... networks) {
        return Lineage.of(new Assessment(6, false, List.of(networks)), accounts, before);
    }

    private AssessedNetwork network(String id, int rank, String... members) {
        return new AssessedNetwork(
                id,
                rank,
                AssessedNetwork.SUSPECTED,
                Arrays.stream(members).map(accounts::find).map(LineageTest::member).toList(),
                0.9,
                Set.of(),
                Day.UNKNOWN,
                Day.UNKNOWN,
                "summary of " + id,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Member member(int account) {
        return new Member(account, Role.UNKNOWN, 0, 0.9, false, List.of(), List.of());
    }

    private static Accounts accounts(String... ids) {
        ColumnsBuilder columns = new ColumnsBuilder(ObservableTypes.standard());
        for (String id : ids) {
            columns.account(id);
        }
        return columns.build().accounts();
    }
}
