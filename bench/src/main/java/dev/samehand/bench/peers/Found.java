package dev.samehand.bench.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a peer found, held against what was planted. Everybody is measured alike: a network counts
 * from {@value #LEAST} accounts on, because the homes of this population have up to five people,
 * and what they share looks no different.
 *
 * @param networks of that size or larger
 * @param accounts in them
 * @param precision part of them that belongs to operations
 * @param recall part of all accounts of operations that is in them
 */
record Found(int networks, int accounts, double precision, double recall) {

    static final int LEAST = 6;

    static Found of(List<List<String>> networks, Map<String, Integer> truth) {
        int large = 0;
        Set<String> reported = new HashSet<>();
        for (List<String> members : networks) {
            if (members.size() >= LEAST) {
                large++;
                reported.addAll(members);
            }
        }
        long right = reported.stream().filter(truth::containsKey).count();
        return new Found(
                large,
                reported.size(),
                reported.isEmpty() ? 1 : (double) right / reported.size(),
                truth.isEmpty() ? 1 : (double) right / truth.size());
    }
}
