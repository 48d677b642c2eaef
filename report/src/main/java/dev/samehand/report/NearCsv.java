package dev.samehand.report;

import dev.samehand.assess.Evidence;
import dev.samehand.assess.NearMiss;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.io.OutputStream;

/** {@code near.csv}: accounts that nearly joined a network, and what is missing. */
final class NearCsv implements ResultFile {

    static final String NAME = "near.csv";

    private static final String[] COLUMNS = {
        "network_id", "account_id", "bits", "needed_bits", "why", "shared"
    };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            run.assessment().nearMisses().forEach(near -> row(table, run, near));
        }
    }

    private static void row(CsvTable table, Run run, NearMiss near) {
        table.text(near.network())
                .text(run.accounts().id(near.account()))
                .plain(Bits.text(near.bits()))
                .plain(Bits.text(near.neededBits()))
                .text(near.why())
                .list(near.evidence().stream().map(one -> shared(run, near, one)).toList())
                .end();
    }

    private static String shared(Run run, NearMiss near, Evidence evidence) {
        String value = Shown.of(run, evidence, near.account()).value();
        return evidence.type().name()
                + " "
                + VisibleText.of(value, Limits.TEXT_ON_PAGE)
                + ": shared by "
                + evidence.holders()
                + ", "
                + Bits.shortText(evidence.countedBits())
                + " bits";
    }
}
