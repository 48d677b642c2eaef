package dev.samehand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The rows of an evidence folder dealt to several folders, in random order. */
final class Pieces {

    /** One row in so many is dealt twice. */
    private static final int TWICE = 10;

    private Pieces() {}

    /** Folders below {@code parent} that have all rows between them, some of them twice. */
    static List<Path> of(Path evidence, Path parent, int count, Random random) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folders.add(Files.createDirectories(parent.resolve("piece-" + i).resolve("evidence")));
        }
        for (Path table : files(evidence)) {
            List<String> rows = Files.readAllLines(table);
            List<String> header =
                    table.toString().endsWith(".csv") ? rows.subList(0, 1) : List.of();
            List<List<String>> hands =
                    deal(rows.subList(header.size(), rows.size()), count, random);
            for (int i = 0; i < count; i++) {
                List<String> part = new ArrayList<>(header);
                part.addAll(hands.get(i));
                Files.write(folders.get(i).resolve(table.getFileName()), part);
            }
        }
        return folders;
    }

    private static List<List<String>> deal(List<String> rows, int count, Random random) {
        List<List<String>> hands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hands.add(new ArrayList<>());
        }
        for (String row : rows) {
            hands.get(random.nextInt(count)).add(row);
            if (random.nextInt(TWICE) == 0) {
                hands.get(random.nextInt(count)).add(row);
            }
        }
        hands.forEach(hand -> Collections.shuffle(hand, random));
        return hands;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
