package dev.samehand.evaluate.accuracy;

import dev.samehand.evaluate.Score;

/**
 * How Samehand and the baselines do on one world.
 *
 * @param anyIdentifier the best of the sweep, and likewise {@code fellegiSunter}
 */
public record TrialResult(
        Trial trial, Score samehand, BaselineResult anyIdentifier, BaselineResult fellegiSunter) {

    /**
     * A baseline at the setting that does best on this very world, which favours it.
     *
     * @param setting such as {@code 22 bits, 5 and more}
     */
    public record BaselineResult(String setting, Score score) {}
}
