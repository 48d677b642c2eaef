package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    @Test
    void handsOutWhoMeetsHoweverManyLanesAndPartitions() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Meetings meetings = new Meetings(1L << 36, 1 << 20);
        List<Lane> lanes = List.of(meetings.lane(), meetings.lane(), meetings.lane());
        Map<Long, Set<Long>> expected = new TreeMap<>();
        for (int i = 0; i < 300_000; i++) {
            long hash = random.nextInt(200_000) * 0x9e3779b97f4a7c15L;
            long item = random.nextLong(1L << 36);
            lanes.get(random.nextInt(3)).put(hash, item);
            expected.computeIfAbsent(meetings.kept(hash), h -> new TreeSet<>()).add(item);
        }
        expected.values().removeIf(items -> items.size() == 1);

        assertThat(met(meetings)).isEqualTo(expected);
    }

    /**
     * So many entries ask for more slots than there is hash beside the items: slots that read bits
     * of the items as well keep equal hashes apart.
     */
    @Test
    void missesNobodyWhereItemsLeaveLittleRoomForTheHash() {
        long items = 1L << 58;
        Meetings meetings = new Meetings(items, 16);
        Lane lane = meetings.lane();
        Map<Long, Set<Long>> expected = new TreeMap<>();
        for (long hash = 0; hash < 8; hash++) {
            lane.put(hash << 57, 0);
            lane.put(hash << 57, items / 2);
            expected.put(hash << 57, Set.of(0L, items / 2));
        }

        assertThat(met(meetings)).isEqualTo(expected);
    }

    private static Map<Long, Set<Long>> met(Meetings meetings) {
        Map<Long, Set<Long>> met = new ConcurrentSkipListMap<>();
        meetings.forEach(() ->
                (hash, entries, from, to) -> {
                    List<Long> items = new ArrayList<>();
                    int end = meetings.items(entries, from, to);
                    for (int i = from; i < end; i++) {
                        items.add(entries[i]);
                    }
                    assertThat(items).isSorted();
                    assertThat(met.put(hash, new TreeSet<>(items))).isNull();
                });
        return met;
    }
}
