package dev.samehand.cli;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.Likelihood;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The networks to look at first, as a table that fits the terminal. */
final class NetworkTable {

    /** More are in the report. */
    static final int ROWS = 10;

    private static final int SUMMARY_LINES = 3;
    private static final int LEAST_SUMMARY_COLUMNS = 24;
    private static final String GAP = "  ";
    private static final String ELLIPSIS = "…";

    private final String[] headings;
    private final List<String[]> rows = new ArrayList<>();

    private NetworkTable(Assessment assessment) {
        String likely = assessment.calibrated() ? "same hand" : "same hand (not calibrated)";
        headings = new String[] {"rank", "network", "kind", "accounts", "eligible", likely, "why"};
        assessment.networks().stream().limit(ROWS).map(NetworkTable::cells).forEach(rows::add);
    }

    static void print(Assessment assessment, int columns, PrintWriter out) {
        NetworkTable table = new NetworkTable(assessment);
        int[] widths = table.widths();
        int last = widths.length - 1;
        int taken = 0;
        for (int column = 0; column < last; column++) {
            taken += widths[column] + GAP.length();
        }
        widths[last] = Math.max(LEAST_SUMMARY_COLUMNS, columns - taken);
        table.printRow(table.headings, widths, out);
        table.rows.forEach(row -> table.printRow(row, widths, out));
    }

    private static String[] cells(AssessedNetwork network) {
        double probability = network.probability();
        String likelihood =
                Likelihood.of(probability).word() + ", " + Likelihood.percent(probability);
        return new String[] {
            String.valueOf(network.rank()),
            network.id(),
            network.kind(),
            Amount.of(network.size()),
            Amount.of(network.eligible()),
            likelihood,
            Printable.of(network.summary())
        };
    }

    private int[] widths() {
        int[] widths = new int[headings.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = headings[column].length();
            for (String[] row : rows) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        return widths;
    }

    private void printRow(String[] cells, int[] widths, PrintWriter out) {
        int last = cells.length - 1;
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < last; column++) {
            line.append(pad(cells[column], widths[column], isNumber(column))).append(GAP);
        }
        String indent = " ".repeat(line.length());
        for (String part : wrap(cells[last], widths[last])) {
            out.println((line + part).stripTrailing());
            line.setLength(0);
            line.append(indent);
        }
    }

    private static boolean isNumber(int column) {
        return column == 0 || column == 3 || column == 4;
    }

    private static String pad(String cell, int width, boolean right) {
        return String.format(Locale.ROOT, "%" + (right ? "" : "-") + width + "s", cell);
    }

    /** Breaks between words; what is longer than the lines allowed ends with an ellipsis. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > width && lines.size() < SUMMARY_LINES - 1) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > 0 ? space : width;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(
                rest.length() <= width
                        ? rest
                        : rest.substring(0, width - ELLIPSIS.length()) + ELLIPSIS);
        return lines;
    }
}
