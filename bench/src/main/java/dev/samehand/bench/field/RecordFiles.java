package dev.samehand.bench.field;

import dev.samehand.bench.measure.Components;
import dev.samehand.bench.measure.Duck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads record sets with DuckDB: which columns there are is all that is said of any set. */
final class RecordFiles {

    private RecordFiles() {}

    /**
     * Records whose cluster is a column.
     *
     * @param sql gives the cluster, the source (0 or 1) and the fields
     */
    static RecordSet clustered(Duck duck, String sql) {
        List<String[]> rows = duck.rows(sql);
        Map<String, Integer> number = new HashMap<>();
        int[] truth = new int[rows.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = number.computeIfAbsent(rows.get(i)[0], cluster -> number.size());
        }
        return set(rows, truth);
    }

    /**
     * Records whose truth is a list of pairs.
     *
     * @param sql gives the id, the source (0 or 1) and the fields
     * @param pairsSql gives two ids
     */
    static RecordSet paired(Duck duck, String sql, String pairsSql) {
        List<String[]> rows = duck.rows(sql);
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            number.put(rows.get(i)[0], i);
        }
        Components truth = new Components(rows.size());
        for (String[] pair : duck.rows(pairsSql)) {
            Integer left = number.get(pair[0]);
            Integer right = number.get(pair[1]);
            if (left != null && right != null) {
                truth.join(left, right);
            }
        }
        return set(rows, truth.leaders());
    }

    private static RecordSet set(List<String[]> rows, int[] truth) {
        List<String[]> fields = new ArrayList<>();
        int[] source = new int[rows.size()];
        for (int i = 0; i < source.length; i++) {
            String[] row = rows.get(i);
            source[i] = Integer.parseInt(row[1]);
            String[] field = new String[row.length - 2];
            for (int f = 0; f < field.length; f++) {
                field[f] = row[f + 2].strip().toLowerCase(Locale.ROOT);
            }
            fields.add(field);
        }
        return new RecordSet(fields.toArray(String[][]::new), truth, source);
    }
}
