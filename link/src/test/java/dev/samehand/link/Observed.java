package dev.samehand.link;

import dev.samehand.model.Column;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;

/** A column of given entries. */
final class Observed {

    private Observed() {}

    /** Entries of one account on one day. */
    static Column values(long[] values) {
        int[] nothing = new int[values.length];
        return column(values, nothing, nothing, nothing);
    }

    static Column column(long[] values, int[] accounts, int[] firstDays, int[] lastDays) {
        ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());
        int type = builder.type(ObservableTypes.EMAIL);
        int most = 0;
        for (int account : accounts) {
            most = Math.max(most, account);
        }
        for (int account = 0; account <= most; account++) {
            builder.account("%09d".formatted(account));
        }
        for (int i = 0; i < values.length; i++) {
            builder.observe(accounts[i], type, values[i], firstDays[i], lastDays[i]);
        }
        return builder.build().observations().of(type);
    }
}
