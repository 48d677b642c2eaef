package dev.samehand.bench.peers;

import dev.samehand.assess.calibration.Model;
import dev.samehand.flow.Scan;
import dev.samehand.flow.ScanRequest;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.link.Priors;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samehand's whole scan, from the table to the report with names, reasons and lines, cold. */
final class OwnScan implements Peer {

    @Override
    public Found run(SharedWorld world, Stopwatch clock) throws IOException {
        Path results = Files.createTempDirectory(world.evidence().getParent(), "results");
        clock.begin();
        Scan.run(
                new ScanRequest(
                        world.evidence(),
                        results.resolve("run"),
                        "peers",
                        IntakeOptions.defaults(),
                        Priors.standard(),
                        "built in",
                        Optional.empty(),
                        false,
                        "bench",
                        Model.builtIn()),
                Progress.silent());
        clock.end();
        Found found = Found.of(members(results.resolve("run/members.csv")), world.truth());
        delete(results);
        return found;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<List<String>> members(Path file) throws IOException {
        Map<String, List<String>> networks = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", 3);
            networks.computeIfAbsent(fields[0], id -> new ArrayList<>()).add(fields[1]);
        }
        return List.copyOf(networks.values());
    }
}
