package dev.samehand.evaluate.baseline;

import dev.samehand.evaluate.Reported;
import dev.samehand.evaluate.Reported.Member;
import dev.samehand.evaluate.Reported.Network;
import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components as networks. These methods know no innocent explanations: whoever is in a
 * component that is large enough counts as suspected and eligible.
 */
final class Components {

    private Components() {}

    static Reported of(Accounts accounts, UnionFind sets, Least least) {
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int account = 0; account < accounts.size(); account++) {
            components
                    .computeIfAbsent(sets.leader(account), leader -> new ArrayList<>())
                    .add(account);
        }
        return new Reported(
                components.values().stream()
                        .filter(members -> members.size() >= Math.max(2, least.accounts()))
                        .filter(members -> names(accounts, members) >= least.names())
                        .map(members -> network(accounts, members))
                        .toList());
    }

    private static long names(Accounts accounts, List<Integer> members) {
        return members.stream()
                .flatMap(account -> accounts.claims(Claim.NAME, account).stream())
                .distinct()
                .count();
    }

    private static Network network(Accounts accounts, List<Integer> members) {
        return new Network(
                accounts.id(members.getFirst()),
                true,
                members.stream()
                        .map(account -> new Member(accounts.id(account), 0, true))
                        .toList());
    }
}
