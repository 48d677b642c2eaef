package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.BenignKind;
import dev.samehand.model.Day;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Figures and dates in running text. */
final class Words {

    private Words() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Such as {@code 1 account} or {@code 1,204 accounts}. */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** Such as {@code 2025-01-03 to 2026-02-11}; one date where both are the same. */
    static String span(int firstDay, int lastDay) {
        if (firstDay == Day.UNKNOWN && lastDay == Day.UNKNOWN) {
            return "no dates";
        }
        if (firstDay == lastDay || firstDay == Day.UNKNOWN) {
            return Day.text(lastDay);
        }
        return lastDay == Day.UNKNOWN
                ? Day.text(firstDay)
                : Day.text(firstDay) + " to " + Day.text(lastDay);
    }

    static boolean suspected(AssessedNetwork network) {
        return network.kind().equals(AssessedNetwork.SUSPECTED);
    }

    /** What an innocent kind of network is, in half a sentence. */
    static Optional<String> meaning(String kind) {
        return Arrays.stream(BenignKind.values())
                .filter(benign -> benign.word().equals(kind))
                .map(BenignKind::meaning)
                .findFirst();
    }
}
