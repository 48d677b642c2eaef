package dev.samehand.evaluate;

/**
 * A point of the curve of precision against recall: the members of suspected networks that have at
 * least so much evidence.
 *
 * @param bits least evidence of a member, counted as the run does
 * @param reported members with at least this much evidence, {@code right} of them planted
 * @param planted accounts that could be found
 */
public record CurvePoint(int bits, int reported, int right, int planted) {

    public Quality quality() {
        return Quality.of(right, reported, planted);
    }

    /** The point of two worlds together; both must have the same bits. */
    public CurvePoint plus(CurvePoint other) {
        assert bits == other.bits : bits + " and " + other.bits;
        return new CurvePoint(
                bits, reported + other.reported, right + other.right, planted + other.planted);
    }
}
