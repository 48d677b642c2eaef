package dev.samehand.simulate;

/** A stretch of values from which something draws its own. */
record Range(double low, double high) {

    static Range of(String text) {
        int dash = text.indexOf('-');
        double low = Double.parseDouble(dash < 0 ? text : text.substring(0, dash));
        return new Range(low, dash < 0 ? low : Double.parseDouble(text.substring(dash + 1)));
    }

    double draw(Dice dice) {
        return dice.spread(low, high);
    }

    /** A whole number, small ones more often (one over the number). */
    int size(Dice dice) {
        return (int) (low * Math.exp(dice.unit() * Math.log((high + 1) / low)));
    }

    /** Mean of {@link #size}, roughly. */
    double meanSize() {
        return high <= low ? low : (high + 1 - low) / Math.log((high + 1) / low) - 0.5;
    }
}
