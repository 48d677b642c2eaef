package dev.samehand.intake.table;

import dev.samehand.intake.source.Table;

/** {@code files}: photos, documents and recordings, which this version lists and leaves alone. */
final class FileRows implements TableReader {

    private static final int ID = Table.FILES.column("account_id");
    private static final int PATH = Table.FILES.column("path");
    private static final int AT = Table.FILES.column("at");

    @Override
    public void read(Row row, boolean knownOnly) {
        String path = row.required(PATH);
        if (path == null || !row.hasAccount(ID, knownOnly)) {
            return;
        }
        row.readDay(AT);
        row.notes.unexamined(row.table, PATH, path);
    }
}
