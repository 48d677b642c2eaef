package dev.samehand.cli;

import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Errors;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.assess.calibration.Reliability;
import dev.samehand.evaluate.fit.Fit;
import dev.samehand.evaluate.fit.RejectedLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was learned, for people and for programs.
 *
 * @param before errors of the built-in model, {@code after} those of the model, both asked of
 *     networks that were held back
 */
record FitSummary(
        String model,
        String file,
        Map<Reading, String> methods,
        int confirmed,
        int dismissed,
        int networks,
        boolean weightsApplied,
        Errors before,
        Errors after,
        List<Reliability.Bin> reliability,
        List<RejectedLabel> rejected) {

    static FitSummary of(Fit.Fitted fitted, Path file) {
        Model model = fitted.model();
        return new FitSummary(
                model.id(),
                file.toString(),
                methods(model.calibrations()),
                model.learned().confirmed(),
                model.learned().dismissed(),
                model.learned().networks(),
                model.weights().applied(),
                model.checked().before(),
                model.checked().after(),
                model.checked().reliability().bins(),
                fitted.rejected());
    }

    private static Map<Reading, String> methods(Calibrations calibrations) {
        Map<Reading, String> methods = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            methods.put(reading, calibrations.of(reading).words());
        }
        return methods;
    }

    /** The first rejected lines by name, and how many more there are. */
    static List<String> rejectedLines(List<RejectedLabel> rejected, int named) {
        List<String> lines = new ArrayList<>();
        for (RejectedLabel one : rejected.subList(0, Math.min(named, rejected.size()))) {
            lines.add(
                    Printable.of(
                            "rejected: " + one.file() + ":" + one.line() + " " + one.reason()));
        }
        if (rejected.size() > named) {
            lines.add(
                    "and "
                            + Amount.of(rejected.size() - named, "more line", "more lines")
                            + "; --json names all");
        }
        return lines;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                Amount.of(confirmed, "confirmed", "confirmed")
                        + " and "
                        + Amount.of(dismissed, "dismissed member", "dismissed members")
                        + " of "
                        + Amount.of(networks, "network", "networks")
                        + (rejected.isEmpty()
                                ? ""
                                : "; "
                                        + Amount.of(rejected.size(), "line", "lines")
                                        + " rejected"));
        methods.forEach((reading, method) -> lines.add(reading.words() + ": " + method));
        lines.add("");
        lines.add("On networks that were held back: built in     model");
        lines.add(row("calibration error (ECE)", before.calibration(), after.calibration()));
        lines.add(row("Brier", before.brier(), after.brier()));
        lines.add(row("log-loss, bits", before.logLoss(), after.logLoss()));
        lines.add("");
        lines.add("probability   members  predicted  observed");
        for (Reliability.Bin bin : reliability) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%3.0f to %3.0f %% %9d %10.3f %9.3f",
                            100 * bin.from(),
                            100 * bin.to(),
                            bin.count(),
                            bin.predicted(),
                            bin.observed()));
        }
        lines.add("");
        lines.add("Model " + model + " is in " + Printable.of(file));
        return lines;
    }

    private static String row(String name, double before, double after) {
        return String.format(Locale.ROOT, "  %-28s %9.4f %9.4f", name, before, after);
    }
}
