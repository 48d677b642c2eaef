package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.AccountStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The members of {@code three} were created in their order. */
class ReturnsTest {

    private static final String[] THREE = Town.ids("three", 3);

    @Test
    void membersThatCameAfterASuspensionAreCounted() {
        assertThat(returned(three().status(AccountStatus.SUSPENDED, "three-0")))
                .containsExactly(
                        "three-0 is suspended; 2 members that are not were created after it.");
    }

    @Test
    void oneMemberIsSaidInTheSingular() {
        assertThat(returned(three().status(AccountStatus.SUSPENDED, "three-1")))
                .containsExactly(
                        "three-1 is suspended; 1 member that is not was created after it.");
    }

    @Test
    void whoCameBeforeDidNotComeBack() {
        assertThat(returned(three().status(AccountStatus.SUSPENDED, "three-2"))).isEmpty();
    }

    @Test
    void whoIsGoneTooDidNotComeBack() {
        Town town = three().status(AccountStatus.SUSPENDED, "three-0", "three-1");
        town.status(AccountStatus.CLOSED, "three-2");
        assertThat(returned(town)).isEmpty();
    }

    @Test
    void whereNobodyWasSuspendedNothingIsSaid() {
        assertThat(returned(three().status(AccountStatus.ACTIVE, THREE))).isEmpty();
    }

    private static Town three() {
        Town town = new Town().people(THREE);
        return town.share("phone", "p", THREE).share("device", "d", THREE);
    }

    private static List<String> returned(Town town) {
        return town.assess().network("three-0").returned();
    }
}
