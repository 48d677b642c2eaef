package dev.samehand.evaluate.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.evaluate.Reported;
import dev.samehand.model.Claim;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.ObservableTypes;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private final ColumnsBuilder columns = new ColumnsBuilder(ObservableTypes.standard());

    @Test
    void anySharedIdentifierChainsAccounts() {
        see("a", "phone", 1);
        see("b", "phone", 1);
        see("b", "device", 2);
        see("c", "device", 2);
        see("d", "device", 3);

        assertThat(members(AnyIdentifier.link(columns.build(), 10, new Least(2, 0))))
                .containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void anySharedIdentifierIgnoresSharedTypesAndHubs() {
        for (int i = 0; i < 6; i++) {
            see("hub" + i, "phone", 9);
            see("net" + i, "ip", 4);
        }

        assertThat(members(AnyIdentifier.link(columns.build(), 5, new Least(2, 0)))).isEmpty();
    }

    @Test
    void smallComponentsAreLeftOut() {
        see("a", "phone", 1);
        see("b", "phone", 1);

        assertThat(members(AnyIdentifier.link(columns.build(), 10, new Least(3, 0)))).isEmpty();
    }

    @Test
    void spareAccountsOfOnePersonAreLeftOutWhereNamesAreAsked() {
        for (int i = 0; i < 3; i++) {
            see("own" + i, "phone", 1);
            call("own" + i, "ada ash");
            see("many" + i, "phone", 2);
            call("many" + i, "persona " + i);
        }

        assertThat(members(AnyIdentifier.link(columns.build(), 10, new Least(2, 3))))
                .containsExactly(List.of("many0", "many1", "many2"));
    }

    @Test
    void fellegiSunterWantsEnoughBits() {
        strangers(10_000);
        see("a", "device", 2);
        see("b", "device", 2);
        see("c", "device", 3);
        see("d", "device", 3);
        see("c", "phone", 4);
        see("d", "phone", 4);

        FellegiSunter linker = FellegiSunter.score(columns.build());

        assertThat(members(linker.link(20, new Least(2, 0)))).containsExactly(List.of("c", "d"));
        assertThat(members(linker.link(FellegiSunter.LEAST_THRESHOLD, new Least(2, 0))))
                .containsExactly(List.of("c", "d"));
        assertThat(members(linker.link(40, new Least(2, 0)))).isEmpty();
    }

    @Test
    void fellegiSunterTakesCommonValuesForLess() {
        strangers(10_000);
        for (int i = 0; i < 90; i++) {
            see("x" + i, "device", 2);
            see("x" + i, "ip", 3);
        }

        assertThat(members(FellegiSunter.score(columns.build()).link(14, new Least(2, 0))))
                .isEmpty();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<List<String>> once = shuffledWorld(1);
        assertThat(once).isNotEmpty().isEqualTo(shuffledWorld(2));
    }

    @Test
    void tooLowThresholdsAreRefused() {
        FellegiSunter linker = FellegiSunter.score(columns.build());

        assertThatThrownBy(() -> linker.link(3, new Least(2, 0))).hasMessageContaining("14");
    }

    private static List<List<String>> shuffledWorld(long seed) {
        ColumnsBuilder world = new ColumnsBuilder(ObservableTypes.standard());
        List<Integer> accounts =
                new java.util.ArrayList<>(
                        java.util.stream.IntStream.range(0, 3000).boxed().toList());
        java.util.Collections.shuffle(accounts, new Random(seed));
        for (int i : accounts) {
            int account = world.account("x" + i);
            world.observe(account, type("phone"), i / 2, Day.UNKNOWN);
            world.observe(account, type("device"), i / 3, Day.UNKNOWN);
        }
        return members(FellegiSunter.score(world.build()).link(16, new Least(2, 0)));
    }

    private void strangers(int count) {
        for (int i = 0; i < count; i++) {
            see("s" + i, "phone", 1000 + i);
        }
    }

    private void see(String account, String type, long value) {
        columns.observe(columns.account(account), type(type), value, Day.UNKNOWN);
    }

    private void call(String account, String name) {
        columns.claim(columns.account(account), Claim.NAME, name);
    }

    private static int type(String name) {
        return ObservableTypes.standard().byName(name).code();
    }

    private static List<List<String>> members(Reported reported) {
        return reported.networks().stream()
                .map(network -> network.members().stream().map(Reported.Member::account).toList())
                .toList();
    }
}
