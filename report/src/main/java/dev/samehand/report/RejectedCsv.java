package dev.samehand.report;

import dev.samehand.model.RejectedRow;
import java.io.IOException;
import java.io.OutputStream;

/** {@code rejected.csv}: rows and fields of the input that could not be used. */
final class RejectedCsv implements ResultFile {

    private static final String[] COLUMNS = {
        "file", "line", "table", "field", "value_shown", "reason", "row_kept"
    };

    @Override
    public String name() {
        return "rejected.csv";
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            run.rejected().forEach(rejected -> row(table, rejected));
        }
    }

    private static void row(CsvTable table, RejectedRow rejected) {
        table.text(rejected.file())
                .number(rejected.line())
                .text(rejected.table())
                .text(rejected.field())
                .shown(rejected.valueShown())
                .text(rejected.reason())
                .plain(Boolean.toString(rejected.rowKept()))
                .end();
    }
}
