package dev.samehand.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every account really is, from {@code truth.csv}: {@code account_id,kind,network,role}. Where
 * an account names several networks ({@code ;} between them) the first is its own.
 */
final class Truth {

    /** Kind of planted accounts; every other kind is honest. */
    static final String FRAUD = "fraud";

    /** Kind of honest accounts that share nothing in particular. */
    static final String PERSON = "person";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<String, List<Integer>> networks = new TreeMap<>();

    static Truth read(Path file) throws IOException {
        Truth truth = new Truth();
        try (CsvReader<NamedCsvRecord> rows = ResultFiles.open(file, "account_id", "kind")) {
            for (NamedCsvRecord row : rows) {
                String group = row.findField("network").orElse("");
                truth.add(row.getField("account_id"), row.getField("kind"), group);
            }
        }
        return truth;
    }

    private void add(String account, String kind, String group) {
        int number = kinds.size();
        numbers.put(account, number);
        kinds.add(kind);
        int end = group.indexOf(';');
        String own = end < 0 ? group : group.substring(0, end);
        groups.add(own);
        if (kind.equals(FRAUD)) {
            networks.computeIfAbsent(own, key -> new ArrayList<>()).add(number);
        }
    }

    int size() {
        return kinds.size();
    }

    /** Number of an account, or -1 where the truth does not know it. */
    int find(String account) {
        return numbers.getOrDefault(account, -1);
    }

    String kind(int account) {
        return kinds.get(account);
    }

    boolean planted(int account) {
        return kinds.get(account).equals(FRAUD);
    }

    /** Planted network or honest group of an account, or an empty text. */
    String group(int account) {
        return groups.get(account);
    }

    /** Planted networks by name, each with the numbers of its members. */
    Map<String, List<Integer>> networks() {
        return networks;
    }

    int plantedAccounts() {
        return networks.values().stream().mapToInt(List::size).sum();
    }
}
