package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissesTest {

    private static final String[] PERSONAS = Town.ids("persona", 8);

    @Test
    void whoSharesAPhoneWithTheNetworkAndNothingElseIsNear() {
        Town town = operation().named("near", Town.name(30), Town.born(30), 5);
        town.share("phone", "burner 0", "near");
        Result result = town.assess();
        NearMiss miss = only(result);
        assertThat(result.columns().accounts().id(miss.account())).isEqualTo("near");
        assertThat(miss.network()).isEqualTo(result.network("persona-0").id());
        assertThat(miss.bits()).isLessThan(miss.neededBits());
        assertThat(miss.neededBits()).isEqualTo(result.networks().threshold());
        assertThat(miss.why()).startsWith("lacks ");
    }

    @Test
    void whoSharesSomethingWithOneMemberOnlyIsNearToo() {
        Town town = operation().named("near", Town.name(30), Town.born(30), 5);
        town.share("serial", "a machine of its own", "near", "persona-4");
        assertThat(only(town.assess()).evidence())
                .extracting(evidence -> evidence.type().name())
                .containsExactly("serial");
    }

    @Test
    void theBitsOfANearMissAreThoseOfItsEvidence() {
        Town town = operation().named("near", Town.name(30), Town.born(30), 5);
        town.share("reference", "boss 0", "near").share("email_stem", "stem", "near", "persona-4");
        NearMiss miss = only(town.assess());
        assertThat(miss.evidence()).hasSize(2);
        assertThat(miss.evidence().stream().mapToInt(Evidence::countedBits).sum())
                .isEqualTo(miss.bits());
    }

    @Test
    void whoSharesACafeIsNotNear() {
        Town town = operation().share("ip", "café", PERSONAS);
        town.people(Town.ids("guest", 60)).share("ip", "café", Town.ids("guest", 60));
        assertThat(town.assess().assessment().nearMisses()).isEmpty();
    }

    @Test
    void membersAreNotNearTheirOwnNetwork() {
        assertThat(operation().assess().assessment().nearMisses()).isEmpty();
    }

    @Test
    void ofManyThatAreNearTheNearestFewAreTold() {
        Town town = operation();
        for (int i = 0; i < 9; i++) {
            String near = "near-" + i;
            town.named(near, Town.name(30 + i), Town.born(30 + i), 5);
            town.share("serial", "serial " + i, near, "persona-" + i % 8);
        }
        List<NearMiss> misses = town.assess().assessment().nearMisses();
        assertThat(misses).hasSizeBetween(1, 6);
        assertThat(misses).isSortedAccordingTo((a, b) -> b.bits() - a.bits());
    }

    private static Town operation() {
        return new Town().operation(PERSONAS);
    }

    private static NearMiss only(Result result) {
        List<NearMiss> misses = result.assessment().nearMisses();
        assertThat(misses).as(result.story()).hasSize(1);
        return misses.getFirst();
    }
}
