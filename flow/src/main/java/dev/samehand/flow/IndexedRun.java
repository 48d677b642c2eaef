package dev.samehand.flow;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.link.Networks;
import dev.samehand.model.Columns;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What the index does not keep of the link run that made it: how many accounts there were, which
 * types a source had declared, and the ids and kinds of the networks by their numbers.
 */
record IndexedRun(int accounts, ObservableTypes types, Map<Integer, Named> networks) {

    private static final String FILE = "run.tsv";

    /** Begins the last line. */
    private static final String CHECK = "crc32c";

    /** Id and kind of a network, as in the results of the run. */
    record Named(String id, String kind) {}

    static IndexedRun of(Columns columns, Networks networks, Assessment assessment) {
        Map<Integer, Named> named = new HashMap<>();
        for (AssessedNetwork network : assessment.networks()) {
            int number = networks.networkOf(network.members().getFirst().account());
            named.put(number, new Named(network.id(), network.kind()));
        }
        return new IndexedRun(columns.accounts().size(), columns.types(), named);
    }

    void write(Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("accounts\t" + accounts);
        for (ObservableType type : types.all()) {
            lines.add(
                    String.join(
                            "\t",
                            "type",
                            type.name(),
                            type.group().name(),
                            type.standing().name()));
        }
        networks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(network -> lines.add(line(network.getKey(), network.getValue())));
        lines.add(CHECK + "\t" + checksum(lines));
        Files.write(directory.resolve(FILE), lines, StandardCharsets.ISO_8859_1);
    }

    private static String checksum(List<String> lines) {
        CRC32C crc = new CRC32C();
        crc.update(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
        return Long.toHexString(crc.getValue());
    }

    /** The file is not what was written; the index is made anew from the lake. */
    static final class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Damaged(Path file) {
            super(file + " is not what was written");
        }
    }

    private static String line(int number, Named network) {
        return String.join("\t", "network", Integer.toString(number), network.id, network.kind);
    }

    static IndexedRun read(Path directory) throws IOException {
        int accounts = 0;
        ObservableTypes types = ObservableTypes.standard();
        Map<Integer, Named> networks = new HashMap<>();
        for (String line : checked(directory.resolve(FILE))) {
            String[] field = line.split("\t", -1);
            switch (field[0]) {
                case "accounts" -> accounts = Integer.parseInt(field[1]);
                case "type" -> types = with(types, field);
                default -> networks.put(Integer.valueOf(field[1]), new Named(field[2], field[3]));
            }
        }
        return new IndexedRun(accounts, types, networks);
    }

    /** The lines before the last, which must be their checksum. */
    private static List<String> checked(Path file) throws IOException {
        // every byte is a character in Latin-1, so that broken bytes reach the checksum
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        List<String> before = lines.subList(0, Math.max(0, lines.size() - 1));
        if (lines.isEmpty() || !lines.getLast().equals(CHECK + "\t" + checksum(before))) {
            throw new Damaged(file);
        }
        return before;
    }

    private static ObservableTypes with(ObservableTypes types, String[] field) {
        return types.find(field[1]).isPresent()
                ? types
                : types.with(
                        field[1], IndependenceGroup.valueOf(field[2]), Standing.valueOf(field[3]));
    }
}
