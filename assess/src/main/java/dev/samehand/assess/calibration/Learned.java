package dev.samehand.assess.calibration;

/**
 * What a model was learned from.
 *
 * @param run name of the run's evidence
 * @param day on which the run began, ISO 8601
 * @param version of Samehand that made the run
 * @param accounts of the run
 * @param networks different networks that labels were about
 * @param confirmed members that are run by one hand with their network
 * @param dismissed members that are not
 * @param labels hash of the file of labels
 */
public record Learned(
        String run,
        String day,
        String version,
        int accounts,
        int networks,
        int confirmed,
        int dismissed,
        String labels) {}
