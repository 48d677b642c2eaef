package dev.samehand.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a home keeps under numbers that count up, each complete when it gets its number. */
final class Numbered {

    private final Path parent;
    private final String ending;
    private final Pattern name;

    /** What is kept in a directory under names of a number and an ending. */
    Numbered(Path parent, String ending) {
        this.parent = parent;
        this.ending = ending;
        name = Pattern.compile("[0-9]{6,9}" + Pattern.quote(ending));
    }

    /** All that there is, the newest at the end. */
    List<Path> all() throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(path -> name.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Gives what was written aside the next number, durably. */
    Path keep(Path aside) throws IOException {
        List<Path> before = all();
        int number = before.isEmpty() ? 1 : number(before.getLast()) + 1;
        Path kept = parent.resolve(String.format(Locale.ROOT, "%06d%s", number, ending));
        Durable.publish(aside, kept);
        return kept;
    }

    private int number(Path path) {
        String file = path.getFileName().toString();
        return Integer.parseInt(file.substring(0, file.length() - ending.length()));
    }
}
