package dev.samehand.flow;

import dev.samehand.assess.Assessment;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.intake.Unexamined;
import dev.samehand.link.Priors;
import dev.samehand.model.Accounts;
import dev.samehand.model.Origins;
import dev.samehand.report.Run;
import dev.samehand.report.RunFacts;
import dev.samehand.report.RunFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        String version) {

    /** Keeps the ids of the run before, where there is one. */
    Lineage compare(Assessment assessment, Accounts accounts) {
        return since.map(RunFiles::open)
                .map(before -> Lineage.of(assessment, accounts, before.networks()))
                .orElse(new Lineage(assessment, ""));
    }

    Run describe(Intake intake, Lineage lineage, Origins origins, StageClock clock) {
        return new Run(
                title,
                lineage.assessment(),
                intake.columns().accounts(),
                origins,
                intake.files(),
                intake.rejected(),
                intake.warnings(),
                intake.columns().findings(),
                facts(intake, lineage, clock),
                unmasked);
    }

    private RunFacts facts(Intake intake, Lineage lineage, StageClock clock) {
        return new RunFacts(
                version,
                clock.started(),
                clock.took(),
                clock.stages(),
                priorsName + ", sha256 " + sha256(priors.text()),
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
