package dev.samehand.flow;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.flow.Lineage.Kinship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of the networks of the run before: which are new, grew, shrank, split or merged.
 *
 * @param words by id of now, before names were kept; what to say in front of the summary
 * @param found networks of before of which something is still there
 * @param counts how many networks did what
 */
record Changes(Map<String, String> words, Set<String> found, Map<Changes.Change, Integer> counts) {

    /** Ids that are named in one sentence. */
    private static final int NAMED = 3;

    /** What may become of a network that keeps its id. */
    enum Change {
        GREW,
        SHRANK,
        SPLIT,
        MERGED
    }

    /**
     * Tells networks that stayed the same from those that did not.
     *
     * @param kept ids of now to the ids of before that they keep
     */
    static Changes of(List<Kinship> kin, Map<String, String> kept) {
        Map<String, List<Kinship>> pasts = new HashMap<>();
        Map<String, List<Kinship>> futures = new HashMap<>();
        for (Kinship one : kin) {
            pasts.computeIfAbsent(one.network().id(), _ -> new ArrayList<>()).add(one);
            futures.computeIfAbsent(one.before(), _ -> new ArrayList<>()).add(one);
        }
        Changes changes = new Changes(new HashMap<>(), futures.keySet(), new HashMap<>());
        Set<String> taken = new HashSet<>(kept.values());
        pasts.forEach((now, past) -> {
            String own = kept.get(now);
            if (own == null) {
                changes.words.put(now, "Split from " + names(past) + ". ");
                return;
            }
            List<Kinship> absorbed =
                    past.stream().filter(one -> !taken.contains(one.before())).toList();
            Set<String> parts = new TreeSet<>();
            for (Kinship part : futures.getOrDefault(own, List.of())) {
                if (!kept.containsKey(part.network().id())) {
                    parts.add(Lineage.name(part.network().id(), kept, taken));
                }
            }
            changes.note(now, past, own, absorbed, parts);
        });
        return changes;
    }

    private void note(
            String now, List<Kinship> past, String own, List<Kinship> absorbed, Set<String> parts) {
        int grown =
                past.stream()
                        .filter(one -> one.before().equals(own))
                        .mapToInt(Kinship::grown)
                        .sum();
        StringBuilder told = new StringBuilder();
        if (!absorbed.isEmpty()) {
            told.append("Merged with ").append(names(absorbed)).append(". ");
            counts.merge(Change.MERGED, 1, Integer::sum);
        }
        if (!parts.isEmpty()) {
            told.append("Split: a part is now ").append(listed(parts)).append(". ");
            counts.merge(Change.SPLIT, 1, Integer::sum);
        }
        if (told.isEmpty() && grown != 0) {
            boolean more = grown > 0;
            told.append(more ? "Grew by " : "Shrank by ").append(Math.abs(grown)).append(". ");
            counts.merge(more ? Change.GREW : Change.SHRANK, 1, Integer::sum);
        }
        words.put(now, told.toString());
    }

    /** What to say of a network, in front of its summary. */
    String words(String id) {
        return words.getOrDefault(id, "New. ");
    }

    /** One sentence for the whole run. */
    String news(Assessment assessment, int before) {
        List<String> ids = assessment.networks().stream().map(AssessedNetwork::id).toList();
        long known = ids.stream().filter(words::containsKey).count();
        return ("new networks: %d, known before: %d, grew: %d, shrank: %d, split: %d, merged: %d,"
                        + " no longer found: %d")
                .formatted(
                        ids.size() - known,
                        known,
                        count(Change.GREW),
                        count(Change.SHRANK),
                        count(Change.SPLIT),
                        count(Change.MERGED),
                        before - found.size());
    }

    private int count(Change change) {
        return counts.getOrDefault(change, 0);
    }

    private static String names(List<Kinship> kin) {
        return listed(new TreeSet<>(kin.stream().map(Kinship::before).toList()));
    }

    private static String listed(Set<String> ids) {
        String named = String.join(", ", ids.stream().limit(NAMED).toList());
        int more = ids.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
