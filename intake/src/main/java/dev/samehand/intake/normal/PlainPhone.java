package dev.samehand.intake.normal;

import dev.samehand.model.ValueHash;
import org.jspecify.annotations.Nullable;

/** {@link Phone} of numbers that leave no doubt, from bytes to hashes. */
final class PlainPhone {

    private final PlainText text = new PlainText();
    private final byte[] digits = new byte[PlainText.LONGEST];
    private long national;
    private boolean doubtful;

    /** Hash of the number, or {@link PlainValues#ASK}. */
    long number(byte[] raw, int from, int to, @Nullable String country) {
        boolean plus = raw[from] == '+';
        int size = digits(raw, plus ? from + 1 : from, to);
        if (size < Phone.FEWEST_DIGITS || size > Phone.MOST_DIGITS || mayCount()) {
            return PlainValues.ASK;
        }
        if (plus || (raw[from] == '0' && raw[from + 1] == '0')) {
            return international(plus ? 0 : 2, size);
        }
        NumberPlan plan = country == null ? null : NumberPlan.ofRegion(country);
        int begin = plan == null ? -1 : plan.national(digits, size);
        if (plan == null || begin < 0) {
            return PlainValues.ASK;
        }
        doubtful = true;
        return number(plan.code(), begin, size);
    }

    private long international(int from, int size) {
        NumberPlan plan = NumberPlan.ofInternational(digits, from, size);
        int begin = plan == null ? -1 : plan.international(digits, from, size);
        if (plan == null || begin < 0) {
            return PlainValues.ASK;
        }
        doubtful = false;
        return number(plan.code(), begin, size);
    }

    /** A plus sign, the code of the country and the national digits. */
    private long number(String code, int begin, int size) {
        national = ValueHash.of(digits, begin, size);
        text.size = 0;
        text.add((byte) '+');
        for (int i = 0; i < code.length(); i++) {
            text.add((byte) code.charAt(i));
        }
        for (int i = begin; i < size; i++) {
            text.add(digits[i]);
        }
        return text.hash();
    }

    /** Takes the digits out of what is separated as usual; how many, or -1. */
    private int digits(byte[] raw, int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            byte c = raw[i];
            if (PlainText.isDigit(c)) {
                digits[size++] = c;
            } else if (i == from || (c != ' ' && c != '-' && c != '.')) {
                return -1;
            }
        }
        return from < to && PlainText.isDigit(raw[to - 1]) ? size : -1;
    }

    /** Whether the digits may all be the same, or count up or down, as those of nobody do. */
    private boolean mayCount() {
        return (digits[1] - digits[0] + 10) % 10 == (digits[2] - digits[1] + 10) % 10;
    }

    /** Hash of the national digits of the number that was read last. */
    long national() {
        return national;
    }

    /** Whether its country is in doubt. */
    boolean isDoubtful() {
        return doubtful;
    }
}
