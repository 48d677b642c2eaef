package dev.samehand.flow;

import dev.samehand.link.index.Newcomer;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Observations.Column;
import java.util.Arrays;

/**
 * The accounts of some columns one by one, each with all that it was seen with. Types are matched
 * by name; what the catalogue of the index does not know is left out.
 */
final class Newcomers {

    private final Columns columns;
    private final int[] code;
    private final int[][] start;
    private final int[][] entry;

    Newcomers(Columns columns, ObservableTypes catalogue) {
        this.columns = columns;
        int types = columns.types().size();
        code = new int[types];
        start = new int[types][];
        entry = new int[types][];
        for (ObservableType type : columns.types().all()) {
            code[type.code()] = catalogue.find(type.name()).map(ObservableType::code).orElse(-1);
            sort(type.code());
        }
    }

    int size() {
        return columns.accounts().size();
    }

    Newcomer get(int account) {
        Newcomer newcomer = new Newcomer(columns.accounts().id(account));
        for (int type = 0; type < code.length; type++) {
            Column column = columns.observations().of(type);
            for (int at = start[type][account]; at < start[type][account + 1]; at++) {
                int i = entry[type][at];
                if (code[type] >= 0) {
                    newcomer.seen(
                            code[type],
                            column.value()[i],
                            column.firstDay()[i],
                            column.lastDay()[i]);
                }
            }
        }
        return newcomer;
    }

    /** Entries of a type by account: a counting sort. */
    private void sort(int type) {
        Column column = columns.observations().of(type);
        int[] first = new int[columns.accounts().size() + 1];
        for (int account : column.account()) {
            first[account + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        int[] order = new int[column.size()];
        for (int i = 0; i < column.size(); i++) {
            order[next[column.account()[i]]++] = i;
        }
        start[type] = first;
        entry[type] = order;
    }
}
