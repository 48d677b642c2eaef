package dev.samehand.evaluate.baseline;

import dev.samehand.evaluate.Reported;
import dev.samehand.evaluate.Reported.Member;
import dev.samehand.evaluate.Reported.Network;
import dev.samehand.model.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components as networks. These methods know no innocent explanations: whoever is in a
 * component of the least size counts as suspected and eligible.
 */
final class Components {

    private Components() {}

    static Reported of(Accounts accounts, UnionFind sets, int leastSize) {
        Map<Integer, List<Member>> components = new TreeMap<>();
        for (int account = 0; account < accounts.size(); account++) {
            components
                    .computeIfAbsent(sets.leader(account), leader -> new ArrayList<>())
                    .add(new Member(accounts.id(account), 0, true));
        }
        return new Reported(
                components.values().stream()
                        .filter(members -> members.size() >= leastSize)
                        .map(members -> new Network(members.getFirst().account(), true, members))
                        .toList());
    }
}
