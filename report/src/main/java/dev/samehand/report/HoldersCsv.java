package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code holders.csv}: which members hold the same value. Masked values can look alike, so {@code
 * evidence.csv} alone cannot tell; here every value of a network has a number, and {@code
 * evidence_no} counts a member's rows in {@code evidence.csv} from 1.
 */
final class HoldersCsv implements ResultFile {

    static final String NAME = "holders.csv";

    private static final String[] COLUMNS = {"network_id", "value_no", "account_id", "evidence_no"};

    private record Value(int type, long hash) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            run.assessment().networks().forEach(network -> rows(table, run, network));
        }
    }

    private static void rows(CsvTable table, Run run, AssessedNetwork network) {
        Map<Value, Integer> numbers = new HashMap<>();
        for (Member member : network.members()) {
            List<Evidence> evidence = member.evidence();
            for (int i = 0; i < evidence.size(); i++) {
                if (evidence.get(i).value() != 0) {
                    table.text(network.id())
                            .number(number(numbers, evidence.get(i)))
                            .text(run.accounts().id(member.account()))
                            .number(i + 1)
                            .end();
                }
            }
        }
    }

    private static int number(Map<Value, Integer> numbers, Evidence evidence) {
        Value value = new Value(evidence.type().code(), evidence.value());
        int next = numbers.size() + 1;
        return numbers.computeIfAbsent(value, unseen -> next);
    }
}
