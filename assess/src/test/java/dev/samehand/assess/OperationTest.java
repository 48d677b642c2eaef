package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One planted operation, and what may and may not change how it is assessed. */
class OperationTest {

    private static final String[] PERSONAS = Town.ids("persona", 8);
    private static final String[] FOUR = Town.ids("four", 4);

    @Test
    void anOperationOfEightIsSuspectedAndItsMembersMayBeProposed() {
        Result result = new Town().operation(PERSONAS).assess();
        assertThat(result.eligible()).as(result.story()).containsExactly(PERSONAS);
        AssessedNetwork network = result.network("persona-0");
        assertThat(network.kind()).isEqualTo(AssessedNetwork.SUSPECTED);
        assertThat(network.rank()).isEqualTo(1);
        assertThat(network.eligible()).isEqualTo(8);
        assertThat(network.explanations())
                .extracting(Explanation::outcome)
                .containsOnly(Explanation.Outcome.REFUTED);
    }

    @Test
    void aMemberThatIsKnownToBeGoodIsNeverProposed() {
        Town town = new Town().operation(PERSONAS).label(AccountLabel.KNOWN_GOOD, "persona-3");
        Result result = town.assess();
        assertThat(result.eligible()).doesNotContain("persona-3");
        assertThat(result.member("persona-3").reasons()).contains("known to be good");
    }

    @Test
    void aMemberThatIsKnownToBeBadTurnsTooFewNamesIntoASign() {
        String[] three = Town.ids("three", 3);
        Town plain = withMuchInCommon(three);
        assertThat(plain.assess().eligible()).isEmpty();
        Town seeded = withMuchInCommon(three).label(AccountLabel.KNOWN_BAD, "three-0");
        Result result = seeded.assess();
        assertThat(result.eligible()).as(result.story()).contains("three-1", "three-2");
    }

    @Test
    void aKnownBadMemberRaisesTheBarForEveryInnocentExplanation() {
        Town plain = new Town().operation(PERSONAS);
        Town seeded = new Town().operation(PERSONAS).label(AccountLabel.KNOWN_BAD, "persona-0");
        for (Explanation before : plain.assess().network("persona-0").explanations()) {
            Explanation after = seeded.assess().explanation("persona-0", before.kind());
            assertThat(after.bitsFor()).isLessThanOrEqualTo(before.bitsFor());
        }
    }

    @Test
    void fourNamesAreNoSignOfMisrepresentation() {
        Result result = withMuchInCommon(FOUR).assess();
        assertThat(result.eligible()).isEmpty();
        assertThat(result.member("four-0").reasons()).contains("no sign of misrepresentation");
    }

    @Test
    void aStrongFindingIsASign() {
        Town town = withMuchInCommon(FOUR);
        town.finding("four-1", "swapped-face", Finding.Strength.STRONG);
        assertThat(town.assess().eligible()).containsExactly(FOUR);
    }

    @Test
    void contextIsNoSign() {
        Town town = withMuchInCommon(FOUR);
        for (String account : FOUR) {
            town.finding(account, "vpn", Finding.Strength.CONTEXT);
            town.finding(account, "enhanced-photo", Finding.Strength.GOOD);
        }
        Result result = town.assess();
        assertThat(result.member("four-0").reasons()).contains("no sign of misrepresentation");
    }

    @Test
    void aSecondGroupOfNextToNothingIsNoSecondGroup() {
        Town town = new Town().people(PERSONAS);
        for (int i = 0; i < PERSONAS.length; i++) {
            String next = PERSONAS[(i + 1) % 8];
            town.share("phone", "phone " + i, PERSONAS[i], next);
            town.share("email", "mail " + i, PERSONAS[i], next);
            town.share("url", "page " + i, PERSONAS[i], next);
        }
        town.share("ip", "the carrier's", PERSONAS);
        town.share("ip", "the carrier's", Town.ids("guest", 20));
        Result result = town.assess();
        assertThat(result.member("persona-0").evidence())
                .filteredOn(evidence -> evidence.type().group() == IndependenceGroup.PLACE)
                .allSatisfy(evidence -> assertThat(evidence.countedBits()).isLessThan(Bits.ONE));
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** Somebody whose papers and résumé the operation took shares those, and nothing of a hand. */
    @Test
    void thePersonWhosePapersAnOperationUsesIsNeverProposed() {
        Town town = new Town().operation(PERSONAS);
        town.named("victim", Town.name(2), Town.born(2), 10);
        town.share("document", "the victim's passport", "victim", "persona-2");
        town.text("the victim's résumé ", 15, "victim", "persona-2");
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).doesNotContain("victim");
        assertThat(result.eligible()).contains("persona-0");
    }

    /** The thief took the papers for a persona of another name. */
    @Test
    void thePersonWhosePapersStandUnderAnotherNameIsNeverProposed() {
        Town town = new Town().operation(PERSONAS);
        town.named("victim", "wanda ziegler", "1971-03-03", 10);
        town.share("document", "the victim's passport", "victim", "persona-2");
        town.text("the victim's résumé ", 15, "victim", "persona-2");
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).doesNotContain("victim");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void claimedCountriesAndTimeZonesChangeNothing(long seed) {
        Random random = new Random(seed);
        List<String> zones = List.of("Europe/Paris", "Asia/Tokyo", "America/Lima", "UTC", "");
        List<String> countries =
                new ArrayList<>(List.of("FR", "JP", "PE", "NO", "KE", "NZ", "", ""));
        List<String> before = Dump.of(new Town().operation(PERSONAS).assess());
        for (int round = 0; round < 4; round++) {
            Town town = new Town().operation(PERSONAS);
            Collections.shuffle(countries, random);
            for (int i = 0; i < PERSONAS.length; i++) {
                if (!countries.get(i).isEmpty()) {
                    town.claim(Claim.COUNTRY, countries.get(i), PERSONAS[i]);
                    town.claim(Claim.TIME_ZONE, zones.get(random.nextInt(5)), PERSONAS[i]);
                }
            }
            assertThat(Dump.of(town.assess())).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void contextThatEverybodySharesChangesNothing() {
        List<String> before = Dump.of(new Town().operation(PERSONAS).assess());
        Town town = new Town().operation(PERSONAS);
        town.share("user_agent", "same", PERSONAS).share("asn", "64500", PERSONAS);
        town.share("payer", "same", PERSONAS).share("employer", "same", PERSONAS);
        assertThat(Dump.of(town.assess())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfRowsChangesNothing(long seed) {
        Town town = new Town(500).operation(PERSONAS);
        town.people(Town.ids("flat", 4)).share("ip", "flat", Town.ids("flat", 4));
        town.share("device", "tv", Town.ids("flat", 4)).share("phone", "f", Town.ids("flat", 4));
        assertThat(Dump.of(Result.of(town.shuffled(seed))))
                .as("seed %d", seed)
                .isEqualTo(Dump.of(town.assess()));
    }

    @Test
    void inDataThatNameNobodyNobodyIsProposedWithoutASeed() {
        Town town = new Town(0);
        for (int i = 0; i < 9000; i++) {
            town.named("stranger-" + i, "", "", i);
        }
        for (int i = 0; i < PERSONAS.length; i++) {
            town.share("phone", "p" + i / 3, PERSONAS[i]).share("device", "d" + i % 3, PERSONAS[i]);
            town.share("payout", "w" + i % 2, PERSONAS[i]);
        }
        Result result = town.assess();
        assertThat(result.networkOf("persona-0")).isPresent();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    @Test
    void nobodyIsAssessedWhereThereIsNobody() {
        Assessment assessment = new Town(0).assess().assessment();
        assertThat(assessment.population()).isZero();
        assertThat(assessment.networks()).isEmpty();
        assertThat(assessment.eligible()).isZero();
    }

    @Test
    void theNetworkOfTheOperationIsTheOperation() {
        Result result = new Town().operation(PERSONAS).assess();
        int[] members =
                result.network("persona-0").members().stream().mapToInt(Member::account).toArray();
        int[] personas =
                Arrays.stream(PERSONAS).mapToInt(result.columns().accounts()::find).toArray();
        assertThat(members).isEqualTo(personas);
    }

    private static Town withMuchInCommon(String... accounts) {
        Town town = new Town().people(accounts);
        for (int i = 0; i < 4; i++) {
            town.share("phone", "phone " + i, accounts).share("device", "device " + i, accounts);
            town.share("payout", "payout " + i, accounts).share("email", "mail " + i, accounts);
            town.share("image", "portrait " + i, accounts);
        }
        for (int i = 0; i < accounts.length; i++) {
            String next = accounts[(i + 1) % accounts.length];
            town.share("phone", "cell " + i, accounts[i], next);
            town.share("email", "cell " + i, accounts[i], next);
        }
        return town.text("same text ", 20, accounts);
    }
}
