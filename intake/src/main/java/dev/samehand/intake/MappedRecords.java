package dev.samehand.intake;

import dev.samehand.intake.read.Fields;
import dev.samehand.intake.read.RecordSink;
import dev.samehand.intake.source.Emit;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.Table;
import dev.samehand.intake.table.Pass;
import dev.samehand.intake.table.Rows;
import java.util.List;

/** Turns each record of a file, or of a piece of it, into rows. Not thread-safe. */
final class MappedRecords implements RecordSink {

    /** Descriptions of accounts that are remembered, to pass over repetitions in logs. */
    static final int REMEMBERED_DESCRIPTIONS = 1 << 22;

    private final Mapping mapping;
    private final Journal journal;
    private final Rows rows;
    private final Pass pass;
    private final List<Emit> emits;
    private final Fields[] cells;
    private final LongSet described = new LongSet();

    MappedRecords(Mapping mapping, Journal journal, Rows rows, Pass pass) {
        this.mapping = mapping;
        this.journal = journal;
        this.rows = rows;
        this.pass = pass;
        emits = mapping.emits();
        cells = new Fields[emits.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Fields(emits.get(i).table().columns().size());
        }
    }

    @Override
    public int keyField() {
        return pass.choosesAccounts() ? mapping.accountField() : -1;
    }

    @Override
    public boolean isWanted(String key) {
        return pass.isChosen(key);
    }

    @Override
    public void record(long line, Fields fields) {
        journal.at(line);
        for (int i = 0; i < cells.length; i++) {
            Emit emit = emits.get(i);
            if (emit.fill(fields, cells[i])) {
                read(emit, cells[i]);
            }
        }
    }

    /** Logs describe the account anew in every record, which needs to be read but once. */
    private void read(Emit emit, Fields row) {
        long description = 0;
        if (emit.table() == Table.ACCOUNTS && !mapping.isCanonical()) {
            description = row.hash();
            if (described.size() > REMEMBERED_DESCRIPTIONS) {
                described.clear();
            }
            if (!described.add(description)) {
                return;
            }
        }
        rows.read(emit.table(), row, emit.knownAccountsOnly(), description);
    }

    @Override
    public void unreadable(long line, String shown, String reason) {
        journal.unreadable(line, shown, reason);
    }

    @Override
    public void badField(long line, int field, String shown, String reason) {
        journal.badField(line, field, shown, reason);
    }
}
