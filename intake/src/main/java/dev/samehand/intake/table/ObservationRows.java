package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.source.Table;

/** {@code observations}: anything else that accounts may share. */
final class ObservationRows implements TableReader {

    private static final int ID = Table.OBSERVATIONS.column("account_id");
    private static final int TYPE = Table.OBSERVATIONS.column("type");
    private static final int VALUE = Table.OBSERVATIONS.column("value");
    private static final int AT = Table.OBSERVATIONS.column("at");

    private final Normalisers normalisers;
    private final TypeNames types = new TypeNames();

    ObservationRows(Normalisers normalisers) {
        this.normalisers = normalisers;
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        String value = row.required(VALUE);
        String type = types.of(row, TYPE);
        if (value == null || type == null || !row.hasAccount(ID, knownOnly)) {
            return;
        }
        int code = row.pass.type(type);
        if (code < 0) {
            row.reject(TYPE, type, "too many different types of observations");
            return;
        }
        row.readDay(AT);
        row.observe(VALUE, code, normalisers.of(type).of(value), value);
    }
}
