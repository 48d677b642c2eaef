package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Link;
import dev.samehand.model.Bits;
import dev.samehand.model.Day;
import java.io.IOException;
import java.io.OutputStream;

/** {@code links.csv}: the strongest links of every network. */
final class LinksCsv implements ResultFile {

    private static final String[] COLUMNS = {
        "network_id",
        "account_a",
        "account_b",
        "family",
        "type",
        "value_shown",
        "holders",
        "bits",
        "first_seen",
        "last_seen"
    };

    @Override
    public String name() {
        return "links.csv";
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            for (AssessedNetwork network : run.assessment().networks()) {
                network.links().forEach(link -> row(table, run, network.id(), link));
            }
        }
    }

    private static void row(CsvTable table, Run run, String network, Link link) {
        Shown shown =
                Shown.ofEither(run, link.type(), link.value(), link.accountA(), link.accountB());
        table.text(network)
                .text(run.accounts().id(link.accountA()))
                .text(run.accounts().id(link.accountB()))
                .text(link.type().family())
                .text(link.type().name())
                .shown(shown.value())
                .number(link.holders())
                .plain(Bits.text(link.bits()))
                .plain(Day.text(link.firstDay()))
                .plain(Day.text(link.lastDay()))
                .end();
    }
}
