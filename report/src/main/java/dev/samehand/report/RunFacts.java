package dev.samehand.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run was made. Times stand in {@code run.json} only: every other file is the same, to the
 * byte, whenever the same input is read again.
 *
 * @param version of Samehand
 * @param stages how long each stage took, in the order in which they ran
 * @param priors name and hash of the file that the weights come from
 * @param model how bits became probabilities
 * @param observations how many were read
 * @param unexamined paths of files that this version does not look into
 * @param since id of the run before, whose network ids were kept
 */
public record RunFacts(
        String version,
        Instant started,
        Duration took,
        Map<String, Duration> stages,
        String priors,
        RunModel model,
        long observations,
        List<String> unexamined,
        Optional<String> since) {}
