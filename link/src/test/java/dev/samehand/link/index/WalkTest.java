package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several parts hold together, beside a sorted map that holds the same. */
class WalkTest {

    /** Accounts of a part: a value that all of them hold takes more blocks than a range has. */
    private static final int ACCOUNTS = (Walk.MOST_BLOCKS / 2) * Run.PER_BLOCK;

    private static final int PARTS = 3;
    private static final long HUB = 0xc0ffee0000000000L;

    @TempDir Path directory;

    private record Entry(int type, long hash, int account) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            if (type != other.type) {
                return Integer.compare(type, other.type);
            }
            int order = Long.compareUnsigned(hash, other.hash);
            return order != 0 ? order : Integer.compare(account, other.account);
        }
    }

    private record Days(int first, int last) {
        Days with(Days other) {
            return new Days(Day.earlier(first, other.first), Day.later(last, other.last));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void givesEveryEntryOfEveryPartOnceAndInOrder(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<Entry, Days> all = new TreeMap<>();
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < PARTS; number++) {
            SortedMap<Entry, Days> own = invented(random, number);
            parts.add(write(number, own));
            own.forEach((entry, days) -> all.merge(entry, days, Days::with));
        }
        Gone gone = new Gone();
        for (int account = 5; account < PARTS * ACCOUNTS; account += 11) {
            gone.add(account);
        }
        all.keySet().removeIf(entry -> gone.has(entry.account));

        assertThat(entriesOf(parts, gone)).as("seed %d", seed).isEqualTo(List.copyOf(told(all)));
        Part merged = Merge.write(directory, PARTS, parts, gone);
        assertThat(entriesOf(List.of(merged), gone)).isEqualTo(List.copyOf(told(all)));
    }

    @Test
    void aMergeKeepsTheNamesOfWhoeverIsNotGone() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < PARTS; number++) {
            parts.add(write(number, new TreeMap<>()));
        }
        Gone gone = new Gone();
        gone.add(ACCOUNTS + 3);

        Names names = Merge.write(directory, PARTS, parts, gone).names();

        for (int account = 0; account < PARTS * ACCOUNTS; account++) {
            byte[] expected = gone.has(account) ? new byte[0] : name(account);
            assertThat(names.get(account)).as("account %d", account).isEqualTo(expected);
        }
    }

    /** Values of some hundred holders, values of one, and one that everybody holds. */
    private static SortedMap<Entry, Days> invented(SplittableRandom random, int number) {
        SortedMap<Entry, Days> own = new TreeMap<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            // some have been seen again after their own part was written
            int account = random.nextInt(8) == 0 ? random.nextInt((number + 1) * ACCOUNTS) : i;
            own.put(new Entry(1, HUB, account), days(random));
            long few = random.nextInt(50) * 0x9e3779b97f4a7c15L;
            own.put(new Entry(1, few, account), days(random));
            own.put(new Entry(7 + number, random.nextLong(), account), days(random));
        }
        return own;
    }

    private static Days days(SplittableRandom random) {
        if (random.nextInt(20) == 0) {
            return new Days(Day.UNKNOWN, Day.UNKNOWN);
        }
        int day = random.nextInt(1000);
        return new Days(day, day + random.nextInt(9));
    }

    private Part write(int number, SortedMap<Entry, Days> entries) throws IOException {
        int from = number * ACCOUNTS;
        try (PartWriter out = new PartWriter(directory, number, from, from + ACCOUNTS)) {
            for (var entry : entries.entrySet()) {
                Entry at = entry.getKey();
                Days days = entry.getValue();
                out.entry(at.type, at.hash, at.account, days.first, days.last);
            }
            for (int account = from; account < from + ACCOUNTS; account++) {
                out.names.add(name(account));
            }
            return out.finish();
        }
    }

    private static byte[] name(int account) {
        return ("account " + account).getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<Number>> entriesOf(List<Part> parts, Gone gone) throws IOException {
        List<List<Number>> entries = new ArrayList<>();
        Walk.over(
                parts,
                gone,
                (type, hash, account, first, last) ->
                        entries.add(List.of(type, hash, account, first, last)));
        return entries;
    }

    private static List<List<Number>> told(SortedMap<Entry, Days> all) {
        List<List<Number>> told = new ArrayList<>();
        all.forEach((at, days) ->
                told.add(List.of(at.type, at.hash, at.account, days.first, days.last)));
        return told;
    }
}
