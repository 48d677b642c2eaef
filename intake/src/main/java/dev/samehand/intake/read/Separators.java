package dev.samehand.intake.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the separator of a delimited file by its header line. */
final class Separators {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private Separators() {}

    /** Whether this is a spreadsheet's line that names the separator and no header. */
    static boolean isNamedIn(String line) {
        return line.matches("sep=.");
    }

    static char namedIn(String line) {
        char separator = line.charAt(line.length() - 1);
        if (separator == '"') {
            throw new UnreadableFile(
                    "names a quote as its separator. Put another one into its line sep=, or take"
                            + " that line away");
        }
        if (separator >= 0x80) {
            throw new UnreadableFile(
                    "names a separator beyond ASCII. Put another one into its line sep=, and into"
                            + " the rows");
        }
        return separator;
    }

    /** The candidate that yields the most wanted columns, then the most columns at all. */
    static char sniff(String header, FieldPaths paths) {
        char best = CANDIDATES[0];
        int bestScore = -1;
        for (char candidate : CANDIDATES) {
            int score = score(split(header, candidate), paths);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<String> columns, FieldPaths paths) {
        int wanted = 0;
        for (String column : columns) {
            wanted += paths.slot(column) >= 0 ? 1 : 0;
        }
        return wanted * 10_000 + Math.min(columns.size(), 9_999);
    }

    private static List<String> split(String header, char separator) {
        List<String> columns = new ArrayList<>();
        StringBuilder column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                columns.add(column.toString());
                column.setLength(0);
            } else {
                column.append(c);
            }
        }
        columns.add(column.toString());
        return columns;
    }
}
