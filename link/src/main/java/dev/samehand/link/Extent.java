package dev.samehand.link;

import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableTypes;
import java.util.Arrays;
import java.util.BitSet;

/** How much there is of an account against which shared things can be held. */
final class Extent {

    private Extent() {}

    /** Different windows of each account's text: a text given twice is as long as once. */
    static int[] windows(Columns columns) {
        int passage = columns.types().byName(ObservableTypes.PASSAGE).code();
        Column column = columns.observations().of(passage);
        int[] windows = new int[columns.accounts().size()];
        if (column.size() == 0) {
            return windows;
        }
        int[] start = new int[windows.length + 1];
        for (int i = 0; i < column.size(); i++) {
            start[column.account(i) + 1]++;
        }
        for (int account = 0; account < windows.length; account++) {
            start[account + 1] += start[account];
        }
        long[] byAccount = new long[column.size()];
        int[] next = start.clone();
        for (int i = 0; i < column.size(); i++) {
            byAccount[next[column.account(i)]++] = column.value(i);
        }
        for (int account = 0; account < windows.length; account++) {
            Arrays.sort(byAccount, start[account], start[account + 1]);
            for (int i = start[account]; i < start[account + 1]; i++) {
                boolean repeated = i > start[account] && byAccount[i] == byAccount[i - 1];
                windows[account] += repeated ? 0 : 1;
            }
        }
        return windows;
    }

    /** Accounts that were seen on any network. */
    static BitSet located(Columns columns) {
        int ip = columns.types().byName(ObservableTypes.IP).code();
        BitSet located = new BitSet(columns.accounts().size());
        Column column = columns.observations().of(ip);
        for (int i = 0; i < column.size(); i++) {
            located.set(column.account(i));
        }
        return located;
    }
}
