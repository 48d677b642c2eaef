package dev.samehand.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which members of one network hold which of its numbered values, from {@code holders.csv}. */
final class Holdings {

    /** From one account to another over a value that both hold. */
    record Hop(String from, int value, String to) {}

    private final Map<String, NavigableMap<Integer, Integer>> evidenceNumbers = new HashMap<>();
    private final Map<Integer, List<String>> holders = new HashMap<>();

    static Holdings read(Path file, String network) {
        Holdings holdings = new Holdings();
        CsvRow.each(
                file,
                row -> {
                    if (row.text("network_id").equals(network)) {
                        holdings.add(
                                row.text("account_id"),
                                row.number("value_no"),
                                row.number("evidence_no"));
                    }
                });
        return holdings;
    }

    private void add(String account, int value, int evidenceNumber) {
        valuesOf(account).put(value, evidenceNumber);
        holders.computeIfAbsent(value, unseen -> new ArrayList<>()).add(account);
    }

    /** Numbers of the values that both hold. */
    List<Integer> common(String a, String b) {
        return valuesOf(a).keySet().stream().filter(valuesOf(b)::containsKey).toList();
    }

    /** Which reason of the account rests on the value, from 1; 0 where none does. */
    int evidenceNumber(String account, int value) {
        return valuesOf(account).getOrDefault(value, 0);
    }

    /** The shortest way between two accounts; of equal ones the one over the smallest numbers. */
    List<Hop> way(String from, String to) {
        Map<String, Hop> reached = new HashMap<>();
        ArrayDeque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reached.containsKey(to)) {
            String account = next.poll();
            for (int value : valuesOf(account).keySet()) {
                for (String other : holders.getOrDefault(value, List.of())) {
                    if (!other.equals(from) && !reached.containsKey(other)) {
                        reached.put(other, new Hop(account, value, other));
                        next.add(other);
                    }
                }
            }
        }
        List<Hop> way = new ArrayList<>();
        for (Hop hop = reached.get(to); hop != null; hop = reached.get(hop.from)) {
            way.addFirst(hop);
        }
        return way;
    }

    static Set<String> accountsOf(List<Hop> hops, String a, String b) {
        Set<String> accounts = new LinkedHashSet<>(List.of(a, b));
        hops.forEach(hop -> accounts.add(hop.to));
        return accounts;
    }

    private NavigableMap<Integer, Integer> valuesOf(String account) {
        return evidenceNumbers.computeIfAbsent(account, unseen -> new TreeMap<>());
    }
}
