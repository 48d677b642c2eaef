package dev.samehand.report;

import dev.samehand.assess.NearKnownBad;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** {@code near_known_bad.csv}: accounts that share something with known-bad ones: look here. */
final class KnownBadCsv implements ResultFile {

    static final String NAME = "near_known_bad.csv";

    private static final String[] COLUMNS = {"account_id", "nearness", "network_id", "why"};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            run.assessment().nearKnownBad().forEach(near -> row(table, run, near));
        }
    }

    private static void row(CsvTable table, Run run, NearKnownBad near) {
        table.text(run.accounts().id(near.account()))
                .plain(String.format(Locale.ROOT, "%.3f", near.nearness()))
                .text(near.network())
                .text(near.why())
                .end();
    }
}
