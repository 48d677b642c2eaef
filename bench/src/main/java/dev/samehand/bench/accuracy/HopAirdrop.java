package dev.samehand.bench.accuracy;

import dev.samehand.assess.calibration.Model;
import dev.samehand.flow.Scan;
import dev.samehand.flow.ScanRequest;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.link.Priors;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts of the Hop airdrop of 2022, whose reviewers confirmed 14,195 of 43,052 to be run by
 * few hands, from their transfers alone: no label and no list of exchanges is read.
 */
final class HopAirdrop {

    private static final int[] SIZES = {2, 4, 7, 10, 20};

    private record Row(boolean sybil, String group) {}

    private final Map<String, Row> truth = new HashMap<>();
    private final Map<String, Set<String>> networks = new HashMap<>();

    private HopAirdrop() {}

    /** A table of membership and networks found by least size of the reported network. */
    static String markdown(Path data, Path mapping, Path work) throws IOException {
        HopAirdrop hop = new HopAirdrop();
        hop.readTruth(data.resolve("accounts.csv"));
        Path results = work.resolve("hop");
        Scan.run(
                new ScanRequest(
                        data,
                        results,
                        "hop-airdrop",
                        IntakeOptions.defaults().withMapping(mapping),
                        Priors.standard(),
                        "built in",
                        Optional.empty(),
                        false,
                        "accuracy",
                        Model.builtIn()),
                Progress.silent());
        hop.readMembers(results.resolve("members.csv"));
        return hop.table();
    }

    private void readTruth(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split(",", -1);
            String group = fields[2].startsWith("elim:") ? fields[2] : fields[3];
            truth.put(fields[0], new Row(fields[1].equals("sybil"), group));
        }
    }

    private void readMembers(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", 3);
            networks.computeIfAbsent(fields[0], id -> new HashSet<>()).add(fields[1]);
        }
    }

    private String table() {
        long sybils = truth.values().stream().filter(Row::sybil).count();
        StringBuilder text = new StringBuilder();
        text.append(
                "| networks of at least | networks | accounts | precision | recall | confirmed groups found |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (int size : SIZES) {
            List<Set<String>> large =
                    networks.values().stream().filter(members -> members.size() >= size).toList();
            long accounts = large.stream().mapToLong(Set::size).sum();
            long right = large.stream().flatMap(Set::stream).filter(this::sybil).count();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %d | %,d | %,d | %.3f | %.3f | %d of %d |%n",
                            size,
                            large.size(),
                            accounts,
                            right / (double) Math.max(1, accounts),
                            right / (double) sybils,
                            found(large),
                            groups().size()));
        }
        return text.toString();
    }

    private boolean sybil(String account) {
        Row row = truth.get(account);
        return row != null && row.sybil();
    }

    /** Confirmed groups of two or more, by their members. */
    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        truth.forEach((account, row) -> {
            if (row.sybil() && !row.group().isEmpty()) {
                groups.computeIfAbsent(row.group(), g -> new HashSet<>()).add(account);
            }
        });
        groups.values().removeIf(members -> members.size() < 2);
        return groups;
    }

    /** Groups of which half is together in one network that is mostly theirs. */
    private int found(List<Set<String>> large) {
        Set<String> found = new HashSet<>();
        Map<String, Set<String>> groups = groups();
        for (Set<String> members : large) {
            Map<String, Integer> parts = new HashMap<>();
            for (String member : members) {
                if (sybil(member)) {
                    parts.merge(
                            truth.getOrDefault(member, new Row(false, "")).group(),
                            1,
                            Integer::sum);
                }
            }
            parts.forEach((group, count) -> {
                int whole = groups.getOrDefault(group, Set.of()).size();
                if (whole > 0 && 2 * count >= whole && 2 * count > members.size()) {
                    found.add(group);
                }
            });
        }
        return found.size();
    }
}
