package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsTest {

    @Test
    void whoSharesSomethingWithASuspendedAccountIsListedWithWhatItIs() {
        Town town = new Town().people("gone", "ann", "bob").share("phone", "p", "gone", "ann");
        Result result = town.status(AccountStatus.SUSPENDED, "gone").assess();
        List<NearKnownBad> leads = result.assessment().nearKnownBad();
        assertThat(ids(result, leads)).containsExactly("ann");
        assertThat(leads.getFirst().why())
                .isEqualTo("phone held by 2, among them gone, which is suspended or labelled bad");
        assertThat(leads.getFirst().network()).isEmpty();
    }

    @Test
    void theNearestComeFirstAndMembersAreNamedWithTheirNetwork() {
        Town town = new Town().operation(Town.ids("op", 8)).people("ann");
        town.share("ip", "café", "op-0", "ann", "x-1", "x-2", "x-3", "x-4");
        Result result = town.label(AccountLabel.KNOWN_BAD, "op-0", "op-1").assess();
        List<NearKnownBad> leads = result.assessment().nearKnownBad();
        assertThat(leads)
                .extracting(NearKnownBad::nearness)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ids(result, leads)).contains("op-2", "op-7").doesNotContain("op-0", "op-1");
        assertThat(leads.getFirst().network()).isEqualTo(result.network("op-2").id());
    }

    @Test
    void whereNothingIsKnownNobodyIsListed() {
        assertThat(new Town().operation(Town.ids("op", 8)).assess().assessment().nearKnownBad())
                .isEmpty();
    }

    @Test
    void whoWasClearedIsNeitherListedNorASeed() {
        Town town = new Town().people("gone", "ann").share("phone", "p", "gone", "ann");
        town.status(AccountStatus.SUSPENDED, "gone").label(AccountLabel.KNOWN_GOOD, "gone");
        assertThat(town.assess().assessment().nearKnownBad()).isEmpty();
    }

    @Test
    void ofNetworksThatAPersonMustJudgeTheOneNearToSuspendedAccountsComesFirst() {
        Town town = new Town();
        String[] far = Town.ids("a-far", 4);
        String[] near = Town.ids("b-near", 4);
        for (String[] four : List.of(far, near)) {
            town.people(four)
                    .share("phone", "p" + four[0], four)
                    .share("device", "d" + four[0], four);
        }
        town.status(AccountStatus.SUSPENDED, "b-near-3");
        Result result = town.assess();
        assertThat(result.network("b-near-0").rank()).isLessThan(result.network("a-far-0").rank());
    }

    /** Offices share nearly everything; one of its people was suspended by mistake. */
    @Test
    void oneWronglySuspendedMemberDoesNotTakeDownAnAgency() {
        Town town = agency(24);
        assertThat(town.assess().eligible()).isEmpty();
        Result result = town.status(AccountStatus.SUSPENDED, "client-5").assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
        assertThat(result.assessment().nearKnownBad())
                .as("nobody of the other 23 is pointed at")
                .isEmpty();
    }

    @Test
    void whoIsSuspendedIsNotSaidToBeBadWhereSeveralAre() {
        Town town = new Town().people("gone", "left", "ann");
        town.share("phone", "p", "gone", "left", "ann");
        Result result = town.status(AccountStatus.SUSPENDED, "gone", "left").assess();
        assertThat(result.assessment().nearKnownBad())
                .extracting(NearKnownBad::why)
                .containsExactly(
                        "phone held by 3, among them 2 suspended or labelled bad, such as gone");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 10, 24, 60})
    void nearnessToOneWrongSeedStaysLowInAnAgencyOfAnySize(int size) {
        Result result = agency(size).label(AccountLabel.KNOWN_BAD, "client-0").assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
        double bound = 0.8 / (1 + (size - 2) * 0.2);
        for (NearKnownBad lead : result.assessment().nearKnownBad()) {
            assertThat(lead.nearness()).isLessThan(bound);
        }
    }

    /** One recruiter's phone and mailbox, an office, one payout account, one writer of texts. */
    private static Town agency(int size) {
        String[] clients = Town.ids("client", size);
        Town town = new Town().people(clients);
        town.share("phone", "recruiter", clients).share("email", "recruiter", clients);
        town.share("ip", "office", clients).share("payout", "agency", clients);
        return town.share("device", "office", clients).text("template", 20, clients);
    }

    private static List<String> ids(Result result, List<NearKnownBad> leads) {
        return leads.stream().map(lead -> result.columns().accounts().id(lead.account())).toList();
    }
}
