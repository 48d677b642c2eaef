package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Claim;
import dev.samehand.model.Finding;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final String[] FIVE = Town.ids("five", 5);

    @Test
    void whoseNameStandsOnThePayOfTwoOthersIsAMule() {
        Town town = five().claim(Claim.PAYEE_NAME, Town.name(0), "five-2", "five-3");
        Result result = town.assess();
        assertThat(result.member("five-0").role()).isEqualTo(Role.PAYOUT_MULE);
        assertThat(result.member("five-2").role()).isEqualTo(Role.UNKNOWN);
    }

    @Test
    void whoTakesThePayOfOneOtherIsNoMule() {
        Town town = five().claim(Claim.PAYEE_NAME, Town.name(0), "five-0", "five-3");
        assertThat(town.assess().member("five-0").role()).isEqualTo(Role.UNKNOWN);
    }

    @Test
    void whoVouchesForOthersIsAReference() {
        Town town = five().share("reference", "boss@example.com", "five-1", "five-2");
        town.share("email", "boss@example.com", "five-4");
        Result result = town.assess();
        assertThat(result.member("five-4").role()).isEqualTo(Role.REFERENCE);
        assertThat(result.member("five-1").role()).isEqualTo(Role.WORKER_PERSONA);
    }

    @Test
    void whoWritesTheCommonTextIsAPersona() {
        Result result = five().text("story ", 10, "five-1", "five-2").assess();
        assertThat(result.member("five-1").role()).isEqualTo(Role.WORKER_PERSONA);
        assertThat(result.member("five-0").role()).isEqualTo(Role.UNKNOWN);
    }

    @Test
    void whereAKvmWasSeenALaptopIsHosted() {
        Town town = five().finding("five-3", "ip-kvm", Finding.Strength.STRONG);
        assertThat(town.assess().member("five-3").role()).isEqualTo(Role.LAPTOP_HOST);
    }

    @Test
    void aHintOfAKvmIsNotEnough() {
        Town town = five().finding("five-3", "ip-kvm", Finding.Strength.CONTEXT);
        assertThat(town.assess().member("five-3").role()).isEqualTo(Role.UNKNOWN);
    }

    private static Town five() {
        Town town = new Town().people(FIVE);
        return town.share("phone", "p", FIVE).share("device", "d", FIVE);
    }
}
