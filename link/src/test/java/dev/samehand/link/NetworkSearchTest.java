package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkSearchTest {

    private static final int POPULATION = 20_000;

    @Test
    void twoAccountsWithAPhoneAndADeviceInCommonAreANetwork() {
        Rows rows = population();
        rows.share("phone", "p", "ann", "bob").share("device", "d", "ann", "bob");
        assertThat(found(rows)).containsExactly(List.of("ann", "bob"));
    }

    @Test
    void onePhoneInCommonIsNotEnough() {
        assertThat(found(population().share("phone", "p", "ann", "bob"))).isEmpty();
    }

    @Test
    void anythingThatIsContextIsNotEnough() {
        Rows rows = population();
        rows.share("user_agent", "u", "ann", "bob").share("asn", "1", "ann", "bob");
        rows.share("payer", "p", "ann", "bob").share("employer", "e", "ann", "bob");
        assertThat(found(rows)).isEmpty();
    }

    @Test
    void peopleBehindOneCafeAreNoNetwork() {
        Rows rows = population().share("ip", "café", Rows.ids("guest", 60));
        rows.share("address", "café street 1", Rows.ids("guest", 60));
        assertThat(found(rows)).isEmpty();
    }

    @Test
    void couplesWhoMeetInOneCafeStayCouples() {
        Rows rows = population();
        List<List<String>> couples = new ArrayList<>();
        for (int couple = 10; couple < 40; couple++) {
            String[] ids = Rows.ids("couple-" + couple, 2);
            rows.share("phone", "p" + couple, ids).share("device", "d" + couple, ids);
            rows.share("ip", "café", ids);
            couples.add(List.of(ids));
        }
        assertThat(found(rows)).containsExactlyElementsOf(couples);
    }

    @Test
    void aChainInWhichEveryLinkIsWeakIsNoNetwork() {
        Rows rows = population();
        String[] chain = Rows.ids("chain", 40);
        for (int i = 1; i < chain.length; i++) {
            rows.share("ip", "ip " + i, chain[i - 1], chain[i]);
        }
        assertThat(found(rows)).isEmpty();
    }

    /** Twelve accounts in a grid: a row shares a device, a column a phone, a diagonal a payout. */
    @Test
    void cellsOfWhomNoTwoShareMuchAreOneNetwork() {
        Rows rows = population();
        String[] cell = Rows.ids("cell", 12);
        for (int i = 0; i < cell.length; i++) {
            int row = i / 4;
            int column = i % 4;
            rows.seen(cell[i], "device", "row " + row);
            rows.seen(cell[i], "phone", "column " + column);
            rows.seen(cell[i], "payout", "diagonal " + (row + column) % 4);
        }
        assertThat(sorted(found(rows))).containsExactly(sorted(cell));
    }

    @Test
    void twoFamiliesWhoMetOnOneNetworkStayTwo() {
        Rows rows = population();
        String[] north = Rows.ids("north", 4);
        String[] south = Rows.ids("south", 4);
        family(rows, "n", north);
        family(rows, "s", south);
        rows.share("ip", "holiday flat", north[0], south[0]);
        assertThat(found(rows)).containsExactly(List.of(north), List.of(south));
    }

    /** The pay of both goes to one account as well, or nobody knows of any pay. */
    @Test
    void whereAllEvidenceIsOfOneKindOneValueJoinsNothingLarge() {
        for (String type : new String[] {"payout", "phone"}) {
            Rows rows = new Rows().strangers(2000);
            for (int i = 0; i < 200; i++) {
                rows.share(type, "pair " + i, "left " + i, "right " + i);
            }
            String[] north = Rows.ids("north", 6);
            String[] south = Rows.ids("south", 6);
            for (int pair = 0; pair < 4; pair++) {
                rows.share("phone", "north " + pair, north).share("phone", "south " + pair, south);
            }
            rows.share("phone", "between", north[0], south[0]);
            assertThat(found(rows).stream().filter(members -> members.contains("north-0")))
                    .singleElement()
                    .satisfies(members ->
                            assertThat(members.contains("south-0"))
                                    .isEqualTo(type.equals("payout")));
        }
    }

    @Test
    void accountsThatShareTooLittleWithTheRestAreLeftOut() {
        Rows rows = population();
        String[] family = Rows.ids("family", 4);
        family(rows, "f", family);
        rows.share("phone", "f phone", "guest");
        assertThat(found(rows)).containsExactly(List.of(family));
    }

    @Test
    void aHubThatEveryAccountHoldsChangesNothing() {
        Rows plain = population();
        family(plain, "f", Rows.ids("family", 4));
        Rows hub = population();
        family(hub, "f", Rows.ids("family", 4));
        Columns columns = hub.columns();
        for (int account = 0; account < columns.accounts().size(); account++) {
            hub.seen(columns.accounts().id(account), "device", "everybody's");
        }
        List<String> story = new ArrayList<>(Story.of(hub.columns()));
        story.removeIf(line -> line.contains("of " + columns.accounts().size() + " holders"));
        assertThat(story).isEqualTo(Story.of(plain.columns()));
        assertThat(hub.networks().evidence(0).getFirst())
                .filteredOn(tie -> tie.holders() == columns.accounts().size())
                .extracting(Tie::countedBits)
                .containsExactly(0);
    }

    @Test
    void twoUsesYearsApartTieLess() {
        Rows rows = population();
        rows.share("phone", "p", "ann", "bob");
        rows.seen("ann", "device", "d", 0, 30).seen("bob", "device", "d", 1500, 1600);
        assertThat(found(rows)).isEmpty();
        rows.seen("bob", "device", "d", 40, 50);
        assertThat(found(rows)).containsExactly(List.of("ann", "bob"));
    }

    @Test
    void aListedSharedValueTiesNobody() {
        Rows rows = population();
        rows.share("phone", "p", "ann", "bob").share("device", "d", "ann", "bob");
        rows.listed("device", "d", dev.samehand.model.KnownValue.Verdict.SHARED);
        assertThat(found(rows)).isEmpty();
    }

    @Test
    void nobodyIsNoNetwork() {
        assertThat(new Rows().networks().count()).isZero();
    }

    @Test
    void oneAccountIsNoNetwork() {
        Rows rows = new Rows().seen("ann", "phone", "p").seen("ann", "device", "d");
        assertThat(rows.networks().count()).isZero();
    }

    @Test
    void oneAccountSeenTwiceWithEverythingIsNoNetwork() {
        Rows rows = new Rows().account("ann").account("ann");
        for (int time = 0; time < 2; time++) {
            rows.seen("ann", "phone", "p").seen("ann", "device", "d").seen("ann", "payout", "w");
        }
        assertThat(rows.columns().accounts().size()).isEqualTo(1);
        assertThat(rows.networks().count()).isZero();
    }

    @Test
    void membersHaveTheirNetworkAndOthersHaveNone() {
        Rows rows = population();
        rows.share("phone", "p", "ann", "bob").share("device", "d", "ann", "bob");
        Columns columns = rows.columns();
        Networks networks = Rows.link(columns);
        assertThat(networks.networkOf(columns.accounts().find("ann"))).isZero();
        assertThat(networks.networkOf(columns.accounts().find("bob"))).isZero();
        assertThat(networks.networkOf(columns.accounts().size() - 1)).isEqualTo(-1);
    }

    /** No clock is watched; a cost of pairs would show as minutes. */
    @Test
    void valuesOfAHundredThousandAccountsAreWalkedOnce() {
        Rows rows = new Rows();
        for (int i = 0; i < 100_000; i++) {
            String account = "a" + i;
            int day = i * 7;
            rows.seen(account, "device", "everybody's", day, day);
            rows.seen(account, "ip", "half of them " + i % 2, day, day);
            rows.seen(account, "payout", "one of eight " + i % 8, day, day);
        }
        String[] family = Rows.ids("a", 4);
        family(rows, "f", family);
        assertThat(found(rows)).containsExactly(List.of(family));
    }

    private static Rows population() {
        return new Rows().strangers(POPULATION);
    }

    private static void family(Rows rows, String name, String... members) {
        rows.share("phone", name + " phone", members);
        rows.share("email", name + " recovery", members);
        rows.share("address", name + " address", members);
        rows.share("device", name + " tablet", members);
        rows.share("payout", name + " account", members);
    }

    private static List<List<String>> found(Rows rows) {
        Columns columns = rows.columns();
        Networks networks = Rows.link(columns);
        List<List<String>> found = new ArrayList<>();
        for (int network = 0; network < networks.count(); network++) {
            found.add(
                    Arrays.stream(networks.members(network))
                            .mapToObj(columns.accounts()::id)
                            .toList());
        }
        return found;
    }

    private static List<List<String>> sorted(List<List<String>> networks) {
        return networks.stream().map(ids -> ids.stream().sorted().toList()).toList();
    }

    private static List<String> sorted(String... ids) {
        return Arrays.stream(ids).sorted().toList();
    }
}
