package dev.samehand.flow;

import dev.samehand.link.index.Newcomer;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Observations.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** A part of an account's observations, no more than the index takes at once. */
    record Piece(Newcomer newcomer, int observations) {}

    /** All that an account was seen with; nearly always one piece. */
    List<Piece> pieces(int account) {
        String id = columns.accounts().id(account);
        List<Piece> pieces = new ArrayList<>();
        Newcomer newcomer = new Newcomer(id);
        int size = 0;
        for (int type = 0; type < code.length; type++) {
            Column column = columns.observations().of(type);
            for (int at = start[type][account]; at < start[type][account + 1]; at++) {
                int i = entry[type][at];
                if (code[type] < 0) {
                    continue;
                }
                if (size == Newcomer.MOST_OBSERVATIONS) {
                    pieces.add(new Piece(newcomer, size));
                    newcomer = new Newcomer(id);
                    size = 0;
                }
                newcomer.seen(
                        code[type], column.value()[i], column.firstDay()[i], column.lastDay()[i]);
                size++;
            }
        }
        pieces.add(new Piece(newcomer, size));
        return pieces;
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
