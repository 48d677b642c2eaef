package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The members of {@code three} were created in their order. */
class ReturnsTest {

    private static final String[] THREE = Town.ids("three", 3);

    @Test
    void membersYoungerThanASuspendedOneAreCounted() {
        assertThat(returned(three().status(AccountStatus.SUSPENDED, "three-0")))
                .containsExactly(
                        "three-0 is suspended; 2 members that are not were created later than it was.");
    }

    @Test
    void oneMemberIsSaidInTheSingular() {
        assertThat(returned(three().status(AccountStatus.SUSPENDED, "three-1")))
                .containsExactly(
                        "three-1 is suspended; 1 member that is not was created later than it was.");
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

    @Test
    void oneSuspensionAmongManyDrawsNobodyAfterIt() {
        assertThat(bits(1, 0.01)).isZero();
    }

    @Test
    void severalSuspensionsSpeakAgainstAccidentAndNeverForMoreThanSixBits() {
        assertThat(bits(2, 0.01)).isBetween(2 * Bits.ONE, 6 * Bits.ONE);
        assertThat(bits(5, 0.01)).isEqualTo(6 * Bits.ONE);
    }

    @Test
    void whereSuspensionsAreCommonTheySayNothing() {
        assertThat(bits(5, 0.2)).isZero();
    }

    private static int bits(int suspended, double ordinary) {
        String[] members = Town.ids("member", 20);
        Town town = new Town().people(members).share("phone", "p", members);
        town.share("device", "d", members);
        town.status(AccountStatus.SUSPENDED, Arrays.copyOf(members, suspended));
        Columns columns = town.columns();
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        return Returns.bits(NetworkFacts.of(0, networks, columns, new Population(true, ordinary)));
    }

    private static Town three() {
        Town town = new Town().people(THREE);
        return town.share("phone", "p", THREE).share("device", "d", THREE);
    }

    private static List<String> returned(Town town) {
        return town.assess().network("three-0").returned();
    }
}
