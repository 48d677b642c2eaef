package dev.samehand.flow;

import dev.samehand.assess.Assessment;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.intake.Unexamined;
import dev.samehand.link.Priors;
import dev.samehand.model.Origins;
import dev.samehand.report.Run;
import dev.samehand.report.RunFacts;
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
        boolean unmasked,
        String version) {

    Run describe(Intake intake, Assessment assessment, Origins origins, StageClock clock) {
        return new Run(
                title,
                assessment,
                intake.columns().accounts(),
                origins,
                intake.files(),
                intake.rejected(),
                intake.warnings(),
                intake.columns().findings(),
                facts(intake, clock),
                unmasked);
    }

    private RunFacts facts(Intake intake, StageClock clock) {
        return new RunFacts(
                version,
                clock.started(),
                clock.took(),
                clock.stages(),
                priorsName + ", sha256 " + sha256(priors.text()),
                intake.columns().observations().size(),
                intake.unexamined().stream().map(Unexamined::path).distinct().toList(),
                Optional.empty());
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
