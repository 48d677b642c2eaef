package dev.samehand.report;

import dev.samehand.assess.NearMiss;
import dev.samehand.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A run whose findings and near misses can be looked up. */
final class RunIndex {

    private final Run run;
    private final Map<Integer, List<Finding>> findings;
    private final Map<String, List<NearMiss>> nearMisses;

    RunIndex(Run run) {
        this.run = run;
        findings = run.findings().stream().collect(Collectors.groupingBy(Finding::account));
        nearMisses =
                run.assessment().nearMisses().stream()
                        .collect(Collectors.groupingBy(NearMiss::network));
    }

    Run run() {
        return run;
    }

    List<Finding> findings(int account) {
        return findings.getOrDefault(account, List.of());
    }

    /** Accounts that nearly joined a network, the nearest in front. */
    List<NearMiss> nearMisses(String network) {
        return nearMisses.getOrDefault(network, List.of());
    }
}
