package dev.samehand.intake.table;

import dev.samehand.intake.normal.IsoTime;
import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.read.Fields;
import dev.samehand.intake.source.Table;
import java.time.LocalDate;

/** The room's door: gives each row to the reader of its table. Not thread-safe. */
public final class Rows {

    private record Desk(Row row, TableReader reader) {}

    private final Desk[] desks = new Desk[Table.values().length];

    /**
     * @param today last day but one on which anything can have happened
     */
    public Rows(Pass pass, RowNotes notes, Normalisers normalisers, LocalDate today) {
        IsoTime time = new IsoTime();
        for (Table table : Table.values()) {
            Row row = new Row(table, pass, notes, time, today);
            desks[table.ordinal()] = new Desk(row, reader(table, normalisers));
        }
    }

    /** Notes that a row of the table of accounts describes one that was described before. */
    public static void describedBefore(RowNotes notes) {
        AccountRows.describedBefore(notes);
    }

    /** Notes that a sign-in is older than its account. */
    public static void signedInBeforeCreation(RowNotes notes) {
        SignInRows.beforeCreation(notes);
    }

    /**
     * Reads a row.
     *
     * @param cells each column of the table
     * @param knownOnly whether rows of accounts that no other table brought are passed over
     * @param description hash of what a log says of an account in each of its records, which is one
     *     description however often it is said; 0 outside of logs
     */
    public void read(Table table, Fields cells, boolean knownOnly, long description) {
        Desk desk = desks[table.ordinal()];
        desk.row.cells = cells;
        desk.row.description = description;
        desk.reader.read(desk.row, knownOnly);
    }

    private static TableReader reader(Table table, Normalisers normalisers) {
        return switch (table) {
            case ACCOUNTS -> new AccountRows(normalisers);
            case SIGN_INS -> new SignInRows(normalisers);
            case PROFILES -> new ProfileRows(normalisers);
            case FILES -> new FileRows();
            case DEVICES -> new DeviceRows(normalisers);
            case PAYMENTS -> new PaymentRows(normalisers);
            case APPLICATIONS -> new ApplicationRows(normalisers);
            case OBSERVATIONS -> new ObservationRows(normalisers);
            case KNOWN_VALUES -> new KnownValueRows(normalisers);
        };
    }
}
