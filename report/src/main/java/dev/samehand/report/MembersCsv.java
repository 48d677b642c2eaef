package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.io.OutputStream;

/** {@code members.csv}: one row per member of every network. */
final class MembersCsv implements ResultFile {

    static final String NAME = "members.csv";

    private static final String[] COLUMNS = {
        "network_id", "account_id", "role", "bits", "probability", "eligible", "reasons"
    };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            for (AssessedNetwork network : run.assessment().networks()) {
                network.members().forEach(member -> row(table, run, network, member));
            }
        }
    }

    private static void row(CsvTable table, Run run, AssessedNetwork network, Member member) {
        assert member.bits() == member.evidence().stream().mapToInt(Evidence::countedBits).sum()
                : "bits of " + run.accounts().id(member.account()) + ": " + member;
        table.text(network.id())
                .text(run.accounts().id(member.account()))
                .text(member.role().word())
                .plain(Bits.text(member.bits()))
                .plain(Probability.text(member.probability()))
                .plain(Boolean.toString(member.eligible()))
                .list(member.reasons())
                .end();
    }
}
