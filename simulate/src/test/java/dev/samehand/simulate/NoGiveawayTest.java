package dev.samehand.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an account says of itself does not tell whether it is planted. */
class NoGiveawayTest {

    @TempDir static Path folder;
    private static List<Row> accounts;
    private static Map<String, String> kinds;
    private static WrittenWorld world;

    @BeforeAll
    static void plantHalfAWorld() throws IOException {
        WorldSpec spec = WorldSpec.of(WorldKind.FREELANCE, 16_000, 31).withPlantedShare(0.4);
        world = WrittenWorld.write(spec, folder);
        accounts = world.table("accounts.csv");
        kinds = world.kinds();
    }

    @Test
    void countriesDoNotTell() {
        for (Country country : Country.ALL) {
            Predicate<Row> claims = row -> row.get("country").equals(country.code());
            assertThat(share(claims, true))
                    .as(country.code())
                    .isCloseTo(share(claims, false), within(0.02));
        }
    }

    @Test
    void addressStylesDoNotTell() {
        assertAlike("digits at the end", row -> row.get("email").matches(".*\\d@.*"));
        assertAlike("two digits", row -> row.get("email").matches(".*\\d\\d@.*"));
        assertAlike("a dot", row -> row.get("email").matches("[^@]*\\.[^@]*@.*"));
        assertAlike("the first provider", row -> row.get("email").endsWith("@bigpost.example"));
    }

    @Test
    void whatIsFilledInDoesNotTell() {
        assertAlike("birth date", row -> !row.get("birth_date").isEmpty());
        assertAlike("user name", row -> !row.get("username").isEmpty());
        assertAlike("phone", row -> !row.get("phone").isEmpty());
    }

    @Test
    void namesDoNotTell() {
        assertAlike("a to m", row -> row.get("display_name").charAt(0) < 'N');
        assertAlike("accented", row -> !row.get("display_name").matches("[A-Za-z. -]+"));
    }

    @Test
    void activityDoesNotTell() {
        Map<Boolean, Integer> signIns = new HashMap<>();
        for (Row row : world.table("sign_ins.csv")) {
            signIns.merge(planted(row), 1, Integer::sum);
        }
        double ofPlanted = signIns.getOrDefault(true, 0) / (double) count(true);
        double ofHonest = signIns.getOrDefault(false, 0) / (double) count(false);
        assertThat(ofPlanted).isCloseTo(ofHonest, within(0.6));
    }

    private static void assertAlike(String what, Predicate<Row> test) {
        assertThat(share(test, true)).as(what).isCloseTo(share(test, false), within(0.04));
    }

    private static double share(Predicate<Row> test, boolean planted) {
        long hits = accounts.stream().filter(row -> planted(row) == planted).filter(test).count();
        return (double) hits / count(planted);
    }

    private static long count(boolean planted) {
        return accounts.stream().filter(row -> planted(row) == planted).count();
    }

    private static boolean planted(Row row) {
        return "fraud".equals(kinds.get(row.get("account_id")));
    }
}
