package dev.samehand.bench.accuracy;

import dev.samehand.model.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the reviewers of the Hop airdrop wrote of each account, by its number.
 *
 * @param bad whether the account was confirmed to be one of many in few hands
 * @param component reviewed component that it belongs to, or an empty text
 * @param group the confirmed group: an eliminated component, or a report of the community; or empty
 */
record HopTruth(boolean[] bad, String[] component, String[] group) {

    private static final String ELIMINATED = "elim:";

    static HopTruth read(Path file, Accounts accounts) throws IOException {
        int size = accounts.size();
        HopTruth truth = new HopTruth(new boolean[size], new String[size], new String[size]);
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            int account = accounts.find(fields[0]);
            truth.bad[account] = fields[1].equals("sybil");
            truth.component[account] = fields[2];
            truth.group[account] = fields[2].startsWith(ELIMINATED) ? fields[2] : fields[3];
        }
        return truth;
    }

    int size() {
        return bad.length;
    }

    /** Whether the reviewers of components confirmed the account, and not only a report did. */
    boolean foundInItsComponent(int account) {
        return component[account].startsWith(ELIMINATED);
    }
}
