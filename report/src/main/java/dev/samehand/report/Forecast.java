package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.Member;

/**
 * How many of the eligible accounts are expected to be wrong: the central 90 % of a normal
 * approximation. Members of one network are right or wrong together, so their spreads add up before
 * they are squared; the range is wider than it would be for independent accounts.
 */
record Forecast(long low, long high) {

    /** Standard deviations on either side of the mean that hold 90 %. */
    private static final double NINETY_PERCENT = 1.645;

    static Forecast of(Assessment assessment) {
        double mean = 0;
        double variance = 0;
        for (AssessedNetwork network : assessment.networks()) {
            double spread = 0;
            for (Member member : network.members()) {
                if (member.eligible()) {
                    double wrong = 1 - member.probability();
                    mean += wrong;
                    spread += Math.sqrt(wrong * (1 - wrong));
                }
            }
            variance += spread * spread;
        }
        double reach = NINETY_PERCENT * Math.sqrt(variance);
        long most = assessment.eligible();
        return new Forecast(
                Math.clamp((long) Math.floor(mean - reach), 0, most),
                Math.clamp((long) Math.ceil(mean + reach), 0, most));
    }
}
