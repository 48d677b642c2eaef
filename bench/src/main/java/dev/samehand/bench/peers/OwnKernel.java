package dev.samehand.bench.peers;

import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Accounts;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Samehand from columns in memory to networks with every member's evidence, warm. */
final class OwnKernel implements Peer {

    private static final int ROUNDS = 5;
    private static final int WARMING = 2;

    @Override
    public Found run(SharedWorld world, Stopwatch clock) throws IOException {
        Columns columns = columns(world);
        Networks networks = link(columns);
        for (int round = 1; round < WARMING; round++) {
            networks = link(columns);
        }
        for (int round = 0; round < ROUNDS; round++) {
            clock.begin();
            networks = link(columns);
            clock.end();
        }
        return Found.of(ids(networks, columns.accounts()), world.truth());
    }

    static Columns columns(SharedWorld world) {
        return EvidenceFolder.open(world.evidence(), IntakeOptions.defaults())
                .read(Progress.silent())
                .columns();
    }

    private static Networks link(Columns columns) {
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        long ties = 0;
        for (int network = 0; network < networks.count(); network++) {
            ties += networks.evidence(network).size();
        }
        assert ties >= 0;
        return networks;
    }

    static List<List<String>> ids(Networks networks, Accounts accounts) {
        List<List<String>> ids = new ArrayList<>();
        for (int network = 0; network < networks.count(); network++) {
            ids.add(Arrays.stream(networks.members(network)).mapToObj(accounts::id).toList());
        }
        return ids;
    }
}
