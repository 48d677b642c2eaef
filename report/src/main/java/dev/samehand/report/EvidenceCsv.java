package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.model.Bits;
import dev.samehand.model.Day;
import java.io.IOException;
import java.io.OutputStream;

/** {@code evidence.csv}: one row per reason of every member, the strongest of each in front. */
final class EvidenceCsv implements ResultFile {

    static final String NAME = "evidence.csv";

    private static final String[] COLUMNS = {
        "network_id",
        "account_id",
        "group",
        "family",
        "type",
        "value_shown",
        "holders_here",
        "holders",
        "population",
        "raw_bits",
        "counted_bits",
        "first_seen",
        "last_seen",
        "file",
        "line"
    };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            for (AssessedNetwork network : run.assessment().networks()) {
                for (var member : network.members()) {
                    for (Evidence evidence : member.evidence()) {
                        row(table, run, network.id(), member.account(), evidence);
                    }
                }
            }
        }
    }

    private static void row(
            CsvTable table, Run run, String network, int account, Evidence evidence) {
        Shown shown = Shown.of(run, evidence, account);
        table.text(network)
                .text(run.accounts().id(account))
                .text(evidence.type().group().word())
                .text(evidence.type().family())
                .text(evidence.type().name())
                .shown(shown.value())
                .number(evidence.holdersHere())
                .number(evidence.holders())
                .number(run.assessment().population())
                .plain(Bits.text(evidence.rawBits()))
                .plain(Bits.text(evidence.countedBits()))
                .plain(Day.text(evidence.firstDay()))
                .plain(Day.text(evidence.lastDay()))
                .text(shown.file())
                .plain(shown.lineText())
                .end();
    }
}
