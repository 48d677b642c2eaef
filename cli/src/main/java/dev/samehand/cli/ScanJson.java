package dev.samehand.cli;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Likelihood;
import dev.samehand.flow.Scan;
import dev.samehand.model.InputFile;
import dev.samehand.model.RejectedRow;
import dev.samehand.report.Run;
import java.io.PrintWriter;
import java.util.List;

/**
 * What a scan says at its end, to programs: one object on standard output. Members, evidence and
 * links are in the files of the directory that {@code results} names.
 *
 * @param rejectedRows rows that could not be used
 * @param emptiedFields fields that could not be used, of rows that were kept
 */
record ScanJson(
        String version,
        String results,
        String report,
        int accounts,
        long observations,
        int eligible,
        boolean calibrated,
        long rejectedRows,
        long emptiedFields,
        List<String> warnings,
        List<Unread> unread,
        List<Network> networks) {

    record Unread(String file, String problem) {}

    record Network(
            String id,
            int rank,
            String kind,
            int size,
            int eligible,
            double probability,
            String likelihood,
            String summary) {}

    static void print(Scan.Outcome outcome, PrintWriter out) {
        Json.print(of(outcome), out);
    }

    private static ScanJson of(Scan.Outcome outcome) {
        Run run = outcome.run();
        long kept = run.rejected().stream().filter(RejectedRow::rowKept).count();
        return new ScanJson(
                run.facts().version(),
                String.valueOf(outcome.page().getParent()),
                outcome.page().toString(),
                run.assessment().population(),
                run.facts().observations(),
                run.assessment().eligible(),
                run.assessment().calibrated(),
                run.rejected().size() - kept,
                kept,
                run.warnings(),
                unread(run.files()),
                run.assessment().networks().stream().map(ScanJson::network).toList());
    }

    private static List<Unread> unread(List<InputFile> files) {
        return files.stream()
                .filter(file -> !file.problem().isEmpty())
                .map(file -> new Unread(file.path(), file.problem()))
                .toList();
    }

    private static Network network(AssessedNetwork network) {
        return new Network(
                network.id(),
                network.rank(),
                network.kind(),
                network.size(),
                network.eligible(),
                network.probability(),
                Likelihood.of(network.probability()).word(),
                network.summary());
    }
}
