package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Networks;
import dev.samehand.model.Columns;
import org.junit.jupiter.api.Test;

class NetworkFactsTest {

    private static final String[] FOUR = Town.ids("four", 4);

    @Test
    void theMedianIsTheSmallerOfTwoMiddleNumbers() {
        assertThat(NetworkFacts.median(new int[] {})).isZero();
        assertThat(NetworkFacts.median(new int[] {7})).isEqualTo(7);
        assertThat(NetworkFacts.median(new int[] {9, 1, 5})).isEqualTo(5);
        assertThat(NetworkFacts.median(new int[] {9, 1, 5, 3})).isEqualTo(3);
    }

    @Test
    void membersCreatedTogetherAreTheMostWithinSomeDays() {
        Town town = new Town();
        int[] created = {10, 11, 13, 900};
        for (int i = 0; i < FOUR.length; i++) {
            town.named(FOUR[i], Town.name(i), "", created[i]);
        }
        NetworkFacts facts = facts(joined(town));
        assertThat(facts.createdTogether(0)).isEqualTo(1);
        assertThat(facts.createdTogether(1)).isEqualTo(2);
        assertThat(facts.createdTogether(2)).isEqualTo(2);
        assertThat(facts.createdTogether(3)).isEqualTo(3);
        assertThat(facts.createdTogether(1000)).isEqualTo(4);
    }

    @Test
    void textIsTheSameAsFarAsAnotherPersonHasIt() {
        Town town = joined(new Town().people(FOUR));
        town.text("common ", 6, "four-0", "four-1").text("own words ", 6, "four-0");
        NetworkFacts facts = facts(town);
        assertThat(Copies.parts(facts)).containsExactly(0.5, 1, 0, 0);
    }

    @Test
    void ofThePartsThatSeveralOthersHaveTheLargestCounts() {
        Town town = joined(new Town().people(FOUR));
        town.text("one ", 4, "four-0", "four-1").text("two ", 6, "four-0", "four-2");
        NetworkFacts facts = facts(town);
        assertThat(Copies.parts(facts)).containsExactly(0.6, 1, 1, 0);
    }

    @Test
    void onesOwnTextInAnotherAccountOfOnesOwnIsNoCopy() {
        Town town = new Town();
        for (String own : FOUR) {
            town.named(own, "clara moretti", "", 5);
        }
        NetworkFacts facts = facts(joined(town).text("hers ", 9, FOUR));
        assertThat(Copies.parts(facts)).containsOnly(0);
    }

    @Test
    void whatDifferentPeopleShareIsCountedByPeople() {
        Town town = new Town();
        town.named(FOUR[0], "clara moretti", "", 5).named(FOUR[1], "moretti clara", "", 6);
        town.named(FOUR[2], "hugo okafor", "", 7).named(FOUR[3], "", "", 8);
        NetworkFacts facts = facts(joined(town).share("payout", "w", FOUR[0], FOUR[1]));
        for (SharedValue value : facts.shared) {
            boolean payout = value.type().name().equals("payout");
            assertThat(value.persons()).isEqualTo(payout ? 1 : 2);
            assertThat(value.holdersHere()).hasSize(payout ? 2 : 4);
        }
    }

    @Test
    void whatIsLeftCountsWhatDifferentPeopleShareOnly() {
        Town town = joined(new Town().people(FOUR));
        NetworkFacts facts = facts(town);
        int[] all = facts.left(value -> true);
        int[] withoutPhone = facts.left(value -> !value.type().name().equals("phone"));
        for (int i = 0; i < all.length; i++) {
            assertThat(all[i]).isGreaterThan(withoutPhone[i]);
        }
        assertThat(facts.left(value -> false)).containsOnly(0);
    }

    private static Town joined(Town town) {
        return town.share("phone", "p", FOUR).share("device", "d", FOUR).share("email", "e", FOUR);
    }

    private static NetworkFacts facts(Town town) {
        Columns columns = town.columns();
        Networks networks = Town.link(columns);
        int network = networks.networkOf(columns.accounts().find("four-0"));
        return NetworkFacts.of(network, networks, columns, new Population(true, 0.01));
    }
}
