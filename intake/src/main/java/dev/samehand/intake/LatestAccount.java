package dev.samehand.intake;

import dev.samehand.model.ColumnsBuilder;

/** Numbers of accounts: that of the account of the row before is remembered. */
final class LatestAccount {

    private final ColumnsBuilder columns;
    private String id = "";
    private int number;

    /** The account that came last by its bytes, or -1. */
    private int byBytes = -1;

    LatestAccount(ColumnsBuilder columns) {
        this.columns = columns;
    }

    int number(String ofId) {
        if (!ofId.equals(id)) {
            id = ofId;
            number = columns.account(ofId);
        }
        return number;
    }

    int number(byte[] ascii, int from, int to) {
        if (byBytes < 0 || !columns.isId(byBytes, ascii, from, to)) {
            byBytes = columns.account(ascii, from, to);
        }
        return byBytes;
    }

    void clear() {
        id = "";
        byBytes = -1;
    }
}
