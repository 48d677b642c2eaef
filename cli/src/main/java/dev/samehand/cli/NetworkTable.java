package dev.samehand.cli;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.Likelihood;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The networks to look at first: a line of figures each, and below it why they are networks. */
final class NetworkTable {

    /** More are in the report. */
    static final int ROWS = 10;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("rank", true),
                    new Column("network", false),
                    new Column("kind", false),
                    new Column("accounts", true),
                    new Column("eligible", true),
                    new Column("same hand", false));
    private static final int SUMMARY_LINES = 2;
    private static final String GAP = "  ";
    private static final String ELLIPSIS = "…";

    private record Column(String heading, boolean number) {}

    private record Row(List<String> cells, String summary) {}

    private final List<Row> rows;
    private final int[] widths = new int[COLUMNS.size()];

    private NetworkTable(Assessment assessment) {
        rows = assessment.networks().stream().limit(ROWS).map(NetworkTable::row).toList();
        for (int column = 0; column < widths.length; column++) {
            widths[column] = COLUMNS.get(column).heading().length();
            for (Row row : rows) {
                widths[column] = Math.max(widths[column], row.cells().get(column).length());
            }
        }
    }

    static void print(Assessment assessment, int columns, PrintWriter out) {
        NetworkTable table = new NetworkTable(assessment);
        String indent = " ".repeat(table.widths[0]) + GAP;
        out.println(table.line(COLUMNS.stream().map(Column::heading).toList()));
        for (Row row : table.rows) {
            out.println(table.line(row.cells()));
            for (String line : wrap(row.summary(), columns - indent.length())) {
                out.println(indent + line);
            }
        }
    }

    private static Row row(AssessedNetwork network) {
        double probability = network.probability();
        return new Row(
                List.of(
                        String.valueOf(network.rank()),
                        network.id(),
                        network.kind(),
                        Amount.of(network.size()),
                        Amount.of(network.eligible()),
                        Likelihood.of(probability).word() + ", " + Likelihood.percent(probability)),
                Printable.of(network.summary()));
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append(COLUMNS.get(column).number() ? padding + cell : cell + padding);
            line.append(GAP);
        }
        return line.toString().stripTrailing();
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
        boolean fits = rest.length() <= width;
        lines.add(fits ? rest : rest.substring(0, width - ELLIPSIS.length()) + ELLIPSIS);
        return lines;
    }
}
