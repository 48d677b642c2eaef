package dev.samehand.bench.peers;

import dev.samehand.bench.kernel.SyntheticColumns;
import dev.samehand.bench.measure.Duck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The job as a good analyst would write it in SQL, on DuckDB: term frequencies, candidate pairs
 * from rare strong values, the bits of each pair after Fellegi and Sunter with a cap for each type,
 * and connected components over the pairs that are nineteen times likelier than not, cold from the
 * same table.
 *
 * <p>What is weak cannot reach the threshold alone, so a pair must share something strong: this
 * loses no pair and spares nine tenths of them. Components by the smallest label, passed on until
 * nothing changes.
 */
final class DuckSql implements Peer {

    static final int MOST_HOLDERS = 100;

    /** Most bits that a value of each type gives; the strong give more than ten. */
    private static final Map<String, Integer> CAPS = caps();

    private static final int STRONG = 10;

    private final boolean fromMemory;

    /**
     * The job.
     *
     * @param fromMemory whether reading the table is not timed
     */
    DuckSql(boolean fromMemory) {
        this.fromMemory = fromMemory;
    }

    @Override
    public Found run(SharedWorld world, Stopwatch clock) throws IOException {
        try (Duck duck = Duck.open()) {
            if (!fromMemory) {
                clock.begin();
            }
            read(duck, world.accounts());
            if (fromMemory) {
                clock.begin();
            }
            pairs(duck);
            components(duck);
            clock.end();
            return Found.of(networks(duck), world.truth());
        }
    }

    /** Leaves a table of the accounts as they are. */
    static void read(Duck duck, Path accounts) {
        duck.run(
                """
                CREATE TABLE account AS
                SELECT row_number() OVER () AS number, *
                FROM read_csv('%s', header = true, all_varchar = true)
                """
                        .formatted(accounts));
    }

    /** Leaves the tables {@code shared}, {@code held}, {@code candidate} and {@code edge}. */
    static void pairs(Duck duck) {
        shared(duck);
        edges(duck);
    }

    private static void shared(Duck duck) {
        duck.run(
                """
                CREATE TABLE seen AS
                SELECT number, type, value
                FROM account UNPIVOT (value FOR type IN (%s))
                """
                        .formatted(String.join(", ", SyntheticColumns.types())));
        duck.run(
                """
                CREATE TABLE shared AS
                SELECT row_number() OVER () AS key, type, value, holders,
                    least(cap, log2((SELECT count(*) FROM account) / holders)) AS bits,
                    cap > %d AS strong
                FROM (SELECT type, value, count(DISTINCT number) AS holders FROM seen GROUP BY ALL)
                JOIN (VALUES %s) AS caps(type, cap) USING (type)
                WHERE holders > 1
                """
                        .formatted(STRONG, capRows()));
        duck.run(
                """
                CREATE TABLE held AS
                SELECT DISTINCT number, key, holders, bits, strong
                FROM seen JOIN shared USING (type, value)
                """);
    }

    private static void edges(Duck duck) {
        duck.run(
                """
                CREATE TABLE candidate AS
                SELECT DISTINCT a.number AS l, b.number AS r
                FROM held a JOIN held b ON a.key = b.key AND a.number < b.number
                WHERE a.strong AND a.holders <= %d
                """
                        .formatted(MOST_HOLDERS));
        duck.run(
                """
                CREATE TABLE edge AS
                SELECT l, r, sum(a.bits) AS bits
                FROM candidate
                JOIN held a ON a.number = l
                JOIN held b ON b.number = r AND b.key = a.key
                GROUP BY l, r
                HAVING sum(a.bits) >= (SELECT log2(count(*)) + log2(19) FROM account)
                """);
    }

    private static void components(Duck duck) {
        duck.run("CREATE TABLE way AS SELECT l, r FROM edge UNION ALL SELECT r, l FROM edge");
        duck.run("CREATE TABLE label AS SELECT DISTINCT l AS number, l AS label FROM way");
        long changed = 1;
        while (changed > 0) {
            duck.run(
                    """
                    CREATE TABLE next AS
                    SELECT number, least(any_value(label), min(other)) AS label
                    FROM (SELECT own.number, own.label, near.label AS other
                        FROM label own JOIN way ON way.l = own.number
                        JOIN label near ON near.number = way.r)
                    GROUP BY number
                    """);
            changed =
                    duck.number(
                            "SELECT count(*) FROM label JOIN next USING (number)"
                                    + " WHERE label.label <> next.label");
            duck.run("DROP TABLE label");
            duck.run("ALTER TABLE next RENAME TO label");
        }
    }

    private static List<List<String>> networks(Duck duck) {
        Map<String, List<String>> networks = new LinkedHashMap<>();
        for (String[] row :
                duck.rows(
                        "SELECT label, account_id FROM label JOIN account USING (number) ORDER BY ALL")) {
            networks.computeIfAbsent(row[0], label -> new ArrayList<>()).add(row[1]);
        }
        return List.copyOf(networks.values());
    }

    private static Map<String, Integer> caps() {
        Map<String, Integer> caps = new LinkedHashMap<>();
        for (String type : SyntheticColumns.types()) {
            caps.put(
                    type,
                    switch (type) {
                        case "email", "phone", "device" -> 16;
                        case "payout", "reference" -> 14;
                        case "ip", "address" -> 6;
                        default -> 4;
                    });
        }
        return caps;
    }

    private static String capRows() {
        List<String> rows = new ArrayList<>();
        CAPS.forEach((type, cap) -> rows.add("('%s', %d)".formatted(type, cap)));
        return String.join(", ", rows);
    }
}
