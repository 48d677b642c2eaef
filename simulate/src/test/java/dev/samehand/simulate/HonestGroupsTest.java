package dev.samehand.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest groups share what their kind shares, and the planted networks among them are planted. */
class HonestGroupsTest {

    @TempDir static Path folder;
    private static final Map<String, Row> ACCOUNTS = new HashMap<>();
    private static final Map<String, Row> TRUTH = new HashMap<>();
    private static final Map<String, List<Row>> TABLES = new HashMap<>();
    private static WrittenWorld world;

    @BeforeAll
    static void makeAWorld() throws IOException {
        world = WrittenWorld.write(WorldSpec.of(WorldKind.FREELANCE, 16_000, 8), folder);
        world.table("accounts.csv").forEach(row -> ACCOUNTS.put(row.get("account_id"), row));
        world.truth().forEach(row -> TRUTH.put(row.get("account_id"), row));
    }

    @Test
    void anOfficeHasOnePictureAndAtMostTwoPayrollsAndNobodyTwice() {
        groups("office")
                .forEach((name, people) -> {
                    assertThat(values("observations.csv", "value", "image", people))
                            .as(name)
                            .hasSizeLessThanOrEqualTo(1);
                    assertThat(shared("payments.csv", "destination", people))
                            .as(name)
                            .hasSizeLessThanOrEqualTo(2);
                });
        assertThat(holders("image", "office")).isGreaterThan(60);
    }

    @Test
    void eachTeamOfABootcampHasItsOwnCode() {
        groups("bootcamp")
                .forEach((name, people) -> {
                    Set<String> repositories = values("observations.csv", "value", "code", people);
                    assertThat(repositories)
                            .as(name)
                            .hasSizeBetween(people.size() / 5, people.size());
                    assertThat(values("observations.csv", "value", "reference", people))
                            .as(name)
                            .hasSizeBetween(1, 3);
                });
        assertThat(holders("code", "bootcamp")).isGreaterThan(30);
        assertThat(holders("commit_email", "bootcamp")).isEqualTo(holders("code", "bootcamp"));
    }

    @Test
    void aFirmWithBranchesSignsInFromSeveralPlaces() {
        groups("branches")
                .forEach((name, people) ->
                        assertThat(shared("sign_ins.csv", "ip", people))
                                .as(name)
                                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void whoIsPaidThroughABureauSharesNothingButItsAccounts() {
        groups("paid_through")
                .forEach((name, people) -> {
                    assertThat(values("payments.csv", "destination", "", people))
                            .as(name)
                            .hasSizeBetween(1, 3);
                    assertThat(shared("accounts.csv", "recovery_email", people)).as(name).isEmpty();
                    assertThat(shared("sign_ins.csv", "device_id", people))
                            .as(name)
                            .hasSizeLessThanOrEqualTo(1);
                });
    }

    @Test
    void aProviderHasOneMailboxForSomeAndOneToolForMost() {
        groups("it_provider")
                .forEach((name, people) -> {
                    assertThat(values("observations.csv", "value", "remote_support", people))
                            .as(name)
                            .hasSize(1);
                    String mailbox =
                            shared("accounts.csv", "recovery_email", people).stream()
                                    .filter(address -> address.startsWith("it-support"))
                                    .findAny()
                                    .orElse("");
                    long holders =
                            people.stream()
                                    .filter(id -> account(id).get("recovery_email").equals(mailbox))
                                    .count();
                    assertThat(holders).as(name).isBetween(5L, 20L);
                });
    }

    @Test
    void guestsOfAShelterHaveTheMailboxesOfItsVolunteer() {
        groups("shelter")
                .forEach((name, people) -> {
                    assertThat(shared("accounts.csv", "recovery_email", people))
                            .as(name)
                            .hasSizeLessThanOrEqualTo(3);
                    assertThat(shared("sign_ins.csv", "ip", people)).as(name).isNotEmpty();
                });
    }

    @Test
    void somePeopleWithTwoAccountsHaveWhatAPlantedNetworkHad() {
        Set<String> planted =
                world.planted().stream()
                        .filter(row -> Set.of("phone", "email").contains(row.get("type")))
                        .map(row -> row.get("value"))
                        .collect(Collectors.toSet());
        long taken =
                groups("own_taken").values().stream()
                        .filter(people ->
                                people.stream()
                                        .map(HonestGroupsTest::account)
                                        .anyMatch(row ->
                                                planted.contains(row.get("recovery_email"))
                                                        || planted.contains(row.get("phone"))))
                        .count();
        assertThat(taken).isGreaterThanOrEqualTo(2);
        assertThat(groups("own_taken").values())
                .allSatisfy(people -> assertThat(people).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void placedPersonasShareTheAccountForPayOfHonestPeople() {
        List<String> placed =
                TRUTH.keySet().stream()
                        .filter(id -> truth(id, "role").equals("placed persona"))
                        .toList();
        assertThat(placed).hasSizeGreaterThan(2).allMatch(id -> truth(id, "kind").equals("fraud"));

        Set<String> paid = values("payments.csv", "destination", "", placed);
        List<String> honest =
                groups("infiltrated").values().stream().flatMap(List::stream).toList();
        assertThat(values("payments.csv", "destination", "", honest)).containsAnyElementsOf(paid);
    }

    private static Map<String, List<String>> groups(String kind) {
        Map<String, List<String>> groups = new TreeMap<>();
        TRUTH.forEach((id, row) -> {
            if (row.get("kind").equals(kind)) {
                groups.computeIfAbsent(row.get("network"), name -> new ArrayList<>()).add(id);
            }
        });
        assertThat(groups).as(kind).isNotEmpty();
        return groups;
    }

    private static List<Row> table(String name) {
        return TABLES.computeIfAbsent(name, world::table);
    }

    private static Row account(String id) {
        return ACCOUNTS.getOrDefault(id, new Row(Map.of()));
    }

    private static String truth(String id, String column) {
        return TRUTH.getOrDefault(id, new Row(Map.of())).get(column);
    }

    private static long holders(String type, String kind) {
        return table("observations.csv").stream()
                .filter(row -> row.get("type").equals(type))
                .map(row -> row.get("account_id"))
                .filter(id -> truth(id, "kind").equals(kind))
                .distinct()
                .count();
    }

    /** Values of these accounts in a column; of {@code observations} those of a type. */
    private static Set<String> values(
            String table, String column, String type, List<String> accounts) {
        Set<String> of = new HashSet<>(accounts);
        return table(table).stream()
                .filter(row -> of.contains(row.get("account_id")))
                .filter(row -> type.isEmpty() || row.get("type").equals(type))
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }

    /** Values in a column that three of these accounts or more have. */
    private static Set<String> shared(String table, String column, List<String> accounts) {
        Set<String> of = new HashSet<>(accounts);
        Map<String, Set<String>> holders = new HashMap<>();
        for (Row row : table(table)) {
            if (of.contains(row.get("account_id")) && !row.get(column).isEmpty()) {
                holders.computeIfAbsent(row.get(column), value -> new HashSet<>())
                        .add(row.get("account_id"));
            }
        }
        holders.values().removeIf(who -> who.size() < 3);
        return holders.keySet();
    }
}
