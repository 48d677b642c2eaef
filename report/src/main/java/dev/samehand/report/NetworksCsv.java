package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.model.Day;
import dev.samehand.model.IndependenceGroup;
import java.io.IOException;
import java.io.OutputStream;

/** {@code networks.csv}: one row per network, by rank. */
final class NetworksCsv implements ResultFile {

    static final String NAME = "networks.csv";

    private static final String[] COLUMNS = {
        "network_id",
        "rank",
        "kind",
        "size",
        "eligible",
        "probability",
        "groups",
        "first_seen",
        "last_seen",
        "summary"
    };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            run.assessment().networks().forEach(network -> row(table, network));
        }
    }

    private static void row(CsvTable table, AssessedNetwork network) {
        table.text(network.id())
                .number(network.rank())
                .text(network.kind())
                .number(network.size())
                .number(network.eligible())
                .plain(Probability.text(network.probability()))
                .list(network.groups().stream().sorted().map(IndependenceGroup::word).toList())
                .plain(Day.text(network.firstDay()))
                .plain(Day.text(network.lastDay()))
                .text(network.summary())
                .end();
    }
}
