package dev.samehand.report;

import dev.samehand.link.Estimate;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code weights.csv}: what the data of a run say of each kind of value, beside the priors. */
final class WeightsCsv implements ResultFile {

    static final String NAME = "weights.csv";

    private static final String[] COLUMNS = {
        "type", "pairs", "m", "u", "cap", "prior_m", "prior_cap"
    };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, COLUMNS)) {
            for (Estimate estimate : run.facts().model().estimates()) {
                table.text(estimate.type())
                        .number(estimate.pairs())
                        .plain(six(estimate.m()))
                        .plain(six(estimate.u()))
                        .plain(Bits.text(estimate.cap()))
                        .plain(six(estimate.priorM()))
                        .plain(Bits.text(estimate.priorCap()))
                        .end();
            }
        }
    }

    static List<Estimate> read(Path file) {
        List<Estimate> estimates = new ArrayList<>();
        CsvRow.each(
                file,
                row ->
                        estimates.add(
                                new Estimate(
                                        row.text("type"),
                                        row.number("pairs"),
                                        Double.parseDouble(row.text("m")),
                                        Double.parseDouble(row.text("u")),
                                        bits(row.text("cap")),
                                        Double.parseDouble(row.text("prior_m")),
                                        bits(row.text("prior_cap")))));
        return estimates;
    }

    private static int bits(String text) {
        return new BigDecimal(text).multiply(BigDecimal.valueOf(Bits.ONE)).intValueExact();
    }

    private static String six(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }
}
