package dev.samehand.link.near;

import dev.samehand.model.ValueHash;
import java.util.List;

/**
 * All pairs of names one typing error apart: names that have a {@link Deletions deletion} in common
 * are compared by {@link EditDistance}. A bucket of more than {@value #MOST} names, which takes an
 * alphabet of many letters, is thinned ({@link Buckets}).
 */
final class SimilarNames implements Neighbours {

    private static final int MOST = 1024;
    private static final int AT_ONCE = 1024;

    private final List<String> names;

    SimilarNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    @Override
    public void find(PairSink sink) {
        long[] hashOf = new long[names.size()];
        Meetings meetings = deletions(hashOf);
        long[] candidates =
                meetings.pairs(
                                (hash, entries, from, to, pairs) -> {
                                    int end = meetings.items(entries, from, to);
                                    Buckets.pair(entries, from, end, hashOf, MOST, pairs);
                                })
                        .sorted();
        verified(candidates).handOver(sink);
    }

    private Meetings deletions(long[] hashOf) {
        Meetings meetings = new Meetings(names.size(), names.size() * 13L);
        Workers.blocks(
                names.size(),
                AT_ONCE,
                () -> {
                    Deletions deletions = new Deletions();
                    Lane lane = meetings.lane();
                    return (from, to) -> {
                        for (int n = from; n < to; n++) {
                            String name = names.get(n);
                            hashOf[n] = ValueHash.of(name);
                            int count = deletions.of(name, 0, name.length());
                            for (int i = 0; i < count; i++) {
                                lane.put(deletions.hashes()[i], n);
                            }
                        }
                    };
                });
        return meetings;
    }

    private Found verified(long[] candidates) {
        Found found = new Found();
        Workers.blocks(
                candidates.length,
                AT_ONCE,
                () -> {
                    EditDistance distance = new EditDistance();
                    return (from, to) -> {
                        Found own = new Found();
                        int present = -1;
                        for (int i = from; i < to; i++) {
                            int a = Pairs.first(candidates[i]);
                            int b = Pairs.second(candidates[i]);
                            String other = names.get(b);
                            if (a != present) {
                                distance.first(names.get(a), 0, names.get(a).length());
                                present = a;
                            }
                            if (distance.to(other, 0, other.length()) == 1) {
                                int longer = Math.max(names.get(a).length(), other.length());
                                own.add(a, b, 1 - 1.0 / longer);
                            }
                        }
                        found.addAll(own);
                    };
                });
        return found;
    }
}
