package dev.samehand.flow;

import dev.samehand.assess.Assessment;
import dev.samehand.assess.calibration.Model;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.intake.Unexamined;
import dev.samehand.link.Estimate;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Accounts;
import dev.samehand.model.Origins;
import dev.samehand.report.Run;
import dev.samehand.report.RunFacts;
import dev.samehand.report.RunFiles;
import dev.samehand.report.RunModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What to scan and how.
 *
 * @param out directory of the results
 * @param title name of the evidence folder for people
 * @param priorsName where the priors come from
 * @param since results of the run before, whose network ids are kept
 * @param unmasked whether sensitive values are written out
 * @param version of Samehand
 * @param model how bits become probabilities, and what the data said where it is to be applied
 */
public record ScanRequest(
        Path folder,
        Path out,
        String title,
        IntakeOptions intake,
        Priors priors,
        String priorsName,
        Optional<Path> since,
        boolean unmasked,
        String version,
        Model model) {

    /** What shared values are weighed by: the priors, or the model where it says so. */
    Priors weights() {
        return model.weigh(priors);
    }

    /** Keeps the ids of the run before, where there is one. */
    Lineage compare(Assessment assessment, Accounts accounts) {
        return since.map(RunFiles::open)
                .map(before -> Lineage.of(assessment, accounts, before.networks()))
                .orElse(new Lineage(assessment, ""));
    }

    Run describe(
            Intake intake, Networks networks, Lineage lineage, Origins origins, StageClock clock) {
        return new Run(
                title,
                lineage.assessment(),
                intake.columns().accounts(),
                origins,
                intake.files(),
                intake.rejected(),
                intake.warnings(),
                intake.columns().findings(),
                facts(intake, networks, lineage, clock),
                unmasked);
    }

    private RunFacts facts(Intake intake, Networks networks, Lineage lineage, StageClock clock) {
        List<Estimate> estimates = Linking.estimate(intake.columns(), networks, priors);
        String weights =
                model.weights().applied() ? " with the weights of model " + model.id() : "";
        return new RunFacts(
                version,
                clock.started(),
                clock.took(),
                clock.stages(),
                priorsName + weights + ", sha256 " + sha256(weights().text()),
                new RunModel(model, networks.threshold(), estimates),
                intake.observations(),
                intake.unexamined().stream().map(Unexamined::path).distinct().toList(),
                since.map(before -> before + ": " + lineage.news()));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
