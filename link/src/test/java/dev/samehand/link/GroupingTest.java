package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Observations;
import dev.samehand.model.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void groupsAreThoseOfAPlainMap(long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        String[] types = {"phone", "email", "device", "ip", "payout", "user_agent"};
        int values = random.nextInt(20, 400);
        for (int i = 0; i < 2000; i++) {
            int day = random.nextInt(5) == 0 ? Day.UNKNOWN : random.nextInt(-50, 50);
            int last = day == Day.UNKNOWN ? day : day + random.nextInt(9);
            String value = "value " + (int) Math.abs(random.nextGaussian() * values);
            String account = "account " + random.nextInt(150);
            rows.seen(account, types[random.nextInt(types.length)], value, day, last);
        }
        Columns columns = rows.columns();
        List<String> grouped = lines(rows.holdings());
        assertThat(grouped).as("seed %d", seed).isEqualTo(plain(columns.observations()));
        assertThat(grouped).hasSizeGreaterThan(50);
    }

    @Test
    void aValueThatOneAccountHoldsTwiceIsNotShared() {
        Rows rows = new Rows().share("phone", "a", "ann", "ann").share("phone", "b", "ann", "bob");
        Holdings holdings = rows.holdings();
        assertThat(holdings.values()).isEqualTo(1);
        assertThat(holdings.value[0]).isEqualTo(Rows.hash("b"));
    }

    @Test
    void theSameTextUnderTwoTypesIsTwoValues() {
        Rows rows = new Rows().share("phone", "x", "ann", "bob").share("payout", "x", "ann", "bob");
        assertThat(rows.holdings().values()).isEqualTo(2);
    }

    @Test
    void contextIsNotGroupedAtAll() {
        Rows rows =
                new Rows().share("user_agent", "x", "ann", "bob").share("asn", "1", "ann", "bob");
        assertThat(rows.holdings().values()).isZero();
    }

    @Test
    void windowsOfTextThatTheSameAccountsHoldAreOnePassage() {
        Rows rows = new Rows();
        for (int window = 0; window < 5; window++) {
            rows.share("passage", "copied " + window, "ann", "bob", "eve");
        }
        for (int window = 0; window < 2; window++) {
            rows.share("passage", "template " + window, "ann", "bob");
        }
        Holdings holdings = rows.holdings();
        assertThat(lines(holdings)).hasSize(2);
        assertThat(lengthsByHolders(holdings)).isEqualTo(Map.of(3, 5, 2, 2));
    }

    @Test
    void onlyPassagesAreMerged() {
        Rows rows = new Rows().share("phone", "1", "ann", "bob").share("phone", "2", "ann", "bob");
        assertThat(rows.holdings().length).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void everyWindowIsInExactlyOnePassageWithItsOwnHolders(long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        Map<List<Integer>, Integer> windowsOfHolders = new HashMap<>();
        for (int window = 0; window < 500; window++) {
            List<Integer> holders = new ArrayList<>();
            for (int account = 0; account < 5; account++) {
                if (random.nextInt(3) > 0) {
                    holders.add(account);
                    rows.seen("account " + account, "passage", "window " + window);
                }
            }
            if (holders.size() > 1) {
                windowsOfHolders.merge(holders, 1, Integer::sum);
            }
        }
        Holdings holdings = rows.holdings();
        Map<List<Integer>, Integer> found = new HashMap<>();
        for (int v = 0; v < holdings.values(); v++) {
            assertThat(found.put(holders(holdings, v), holdings.length[v]))
                    .as("seed %d", seed)
                    .isNull();
        }
        assertThat(found).as("seed %d", seed).isEqualTo(windowsOfHolders);
    }

    @Test
    void theOwnerOfANamedReferenceIsAmongItsHolders() {
        Rows rows =
                new Rows()
                        .seen("applicant", "reference", "boss@example.com", 10, 10)
                        .seen("boss", "email", "boss@example.com", 3, 3)
                        .seen("other", "email", "other@example.com")
                        .seen("second", "reference", "+15550100")
                        .seen("third", "phone", "+15550100");
        assertThat(lines(rows.holdings()))
                .containsExactlyInAnyOrder(
                        "reference " + Rows.hash("boss@example.com") + " 0@10..10 1@3..3",
                        "reference " + Rows.hash("+15550100") + " 3 4");
    }

    @Test
    void anAddressThatNobodyNamesIsNoReference() {
        Rows rows = new Rows().share("email", "a@example.com", "ann", "bob");
        assertThat(lines(rows.holdings()))
                .containsExactly("email " + Rows.hash("a@example.com") + " 0 1");
    }

    @Test
    void bothWaysThroughTheHoldingsTellTheSame() {
        Rows rows = new Rows();
        Random random = new Random(44);
        for (int i = 0; i < 500; i++) {
            rows.seen("account " + random.nextInt(40), "phone", "phone " + random.nextInt(90));
        }
        Holdings holdings = rows.holdings();
        List<String> byValue = new ArrayList<>();
        for (int v = 0; v < holdings.values(); v++) {
            for (int account : holders(holdings, v)) {
                byValue.add(account + " holds " + v);
            }
        }
        List<String> byAccount = new ArrayList<>();
        for (int a = 0; a < holdings.accounts; a++) {
            for (int i = holdings.accountStart[a]; i < holdings.accountStart[a + 1]; i++) {
                int slot = holdings.accountSlot[i];
                assertThat(holdings.holder[slot]).isEqualTo(a);
                byAccount.add(a + " holds " + holdings.accountValue[i]);
                assertThat(slot)
                        .isBetween(
                                holdings.start[holdings.accountValue[i]],
                                holdings.start[holdings.accountValue[i] + 1] - 1);
            }
        }
        assertThat(byAccount).containsExactlyInAnyOrderElementsOf(byValue);
    }

    @Test
    void aCatalogueOfManyDeclaredTypesIsGroupedWhole() {
        ObservableTypes types = ObservableTypes.standard();
        for (int i = 0; i < 150; i++) {
            types = types.with("declared " + i, IndependenceGroup.OTHER, Standing.SHARED);
        }
        Rows rows = new Rows(types).share("declared 149", "x", "ann", "bob").strangers(50);
        assertThat(lines(rows.holdings()))
                .containsExactly("declared 149 " + Rows.hash("x") + " 0 1");
    }

    private static List<String> plain(Observations observations) {
        List<String> lines = new ArrayList<>();
        observations
                .types()
                .all()
                .forEach(type -> {
                    Map<Long, Map<Integer, int[]>> groups = new TreeMap<>();
                    Column column = observations.of(type.code());
                    for (int i = 0; i < column.size() && type.links(); i++) {
                        int[] days = {column.firstDay(i), column.lastDay(i)};
                        groups.computeIfAbsent(column.value(i), v -> new TreeMap<>())
                                .merge(column.account(i), days, GroupingTest::spanning);
                    }
                    groups.forEach((value, holders) -> {
                        if (holders.size() > 1) {
                            lines.add(line(type.name() + " " + value, holders));
                        }
                    });
                });
        Collections.sort(lines);
        return lines;
    }

    private static int[] spanning(int[] a, int[] b) {
        return new int[] {Day.earlier(a[0], b[0]), Day.later(a[1], b[1])};
    }

    private static String line(String name, Map<Integer, int[]> holders) {
        StringBuilder line = new StringBuilder(name);
        holders.forEach((account, days) -> {
            line.append(' ').append(account);
            if (days[0] != Day.UNKNOWN) {
                line.append('@').append(days[0]).append("..").append(days[1]);
            }
        });
        return line.toString();
    }

    private static List<String> lines(Holdings holdings) {
        List<String> lines = new ArrayList<>();
        for (int v = 0; v < holdings.values(); v++) {
            Map<Integer, int[]> holders = new TreeMap<>();
            for (int slot = holdings.start[v]; slot < holdings.start[v + 1]; slot++) {
                int[] days = {holdings.firstDay[slot], holdings.lastDay[slot]};
                holders.put(holdings.holder[slot], days);
            }
            lines.add(
                    line(
                            holdings.types.byCode(holdings.type[v]).name()
                                    + " "
                                    + holdings.value[v],
                            holders));
        }
        Collections.sort(lines);
        return lines;
    }

    private static List<Integer> holders(Holdings holdings, int v) {
        return Arrays.stream(holdings.holder, holdings.start[v], holdings.start[v + 1])
                .boxed()
                .toList();
    }

    private static Map<Integer, Integer> lengthsByHolders(Holdings holdings) {
        Map<Integer, Integer> lengths = new TreeMap<>();
        for (int v = 0; v < holdings.values(); v++) {
            lengths.put(holdings.holders(v), holdings.length[v]);
        }
        return lengths;
    }
}
