package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.source.Table;

/** {@code profiles}: what an account shows of itself. */
final class ProfileRows implements TableReader {

    private static final int ID = column("account_id");
    private static final int AT = column("at");
    private static final int URL = column("url");
    private static final int TEXT = column("text");
    private static final int PHOTO = column("photo");

    private final Normalisers normalisers;

    ProfileRows(Normalisers normalisers) {
        this.normalisers = normalisers;
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        if (!row.hasAccount(ID, knownOnly)) {
            return;
        }
        row.readDay(AT);
        row.observe(URL, Codes.URL, normalisers.url());
        String text = row.text(TEXT);
        if (text != null) {
            row.pass.text(row.account, text, row.day);
        }
        String photo = row.text(PHOTO);
        if (photo != null) {
            row.notes.unexamined(row.table, PHOTO, photo);
        }
    }

    private static int column(String name) {
        return Table.PROFILES.column(name);
    }
}
