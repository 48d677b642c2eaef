package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeakPointsTest {

    private static final String[] FOUR = Town.ids("four", 4);

    @Test
    void aValueWithoutWhichNobodyWouldBelongComesFirst() {
        Town town = new Town().people(FOUR).share("phone", "p", FOUR).share("payout", "w", FOUR);
        AssessedNetwork network = town.assess().network("four-0");
        WeakPoint first = network.weakest().getFirst();
        assertThat(first.type().name()).isEqualTo("phone");
        assertThat(first.membersLost()).isEqualTo(4);
        assertThat(first.holdersHere()).isEqualTo(4);
        assertThat(network.notProven())
                .anyMatch(text -> text.contains("Without one shared phone 4 of 4 members"));
    }

    @Test
    void whereNothingIsNeededNobodyIsLost() {
        Town town = new Town().people(FOUR).share("phone", "p", FOUR).share("payout", "w", FOUR);
        town.share("device", "d", FOUR).share("image", "i", FOUR).text("text ", 12, FOUR);
        for (WeakPoint point : town.assess().network("four-0").weakest()) {
            assertThat(point.membersLost()).as("%s", point).isZero();
        }
    }

    @Test
    void sharesOfTheEvidenceAddUpToAllOfIt() {
        Town town = new Town().people(FOUR).share("phone", "p", FOUR).share("device", "d", FOUR);
        double sum =
                town.assess().network("four-0").weakest().stream()
                        .mapToDouble(WeakPoint::share)
                        .sum();
        assertThat(sum).isBetween(0.999999, 1.000001);
    }

    @Test
    void aValueThatCarriesMoreThanHalfIsABridge() {
        Town town = new Town().people(FOUR).share("document", "id", FOUR).share("ip", "ip", FOUR);
        AssessedNetwork network = town.assess().network("four-0");
        assertThat(network.bridges()).hasSize(1);
        assertThat(network.bridges().getFirst().type().name()).isEqualTo("document");
        assertThat(network.bridges().getFirst().share()).isGreaterThan(0.5);
    }

    @Test
    void ofManyValuesTheFewWorstAreShown() {
        Town town = new Town().operation(Town.ids("persona", 8));
        AssessedNetwork network = town.assess().network("persona-0");
        assertThat(network.weakest()).hasSizeBetween(1, 5);
        for (int i = 1; i < network.weakest().size(); i++) {
            assertThat(network.weakest().get(i).membersLost())
                    .isLessThanOrEqualTo(network.weakest().get(i - 1).membersLost());
        }
    }
}
