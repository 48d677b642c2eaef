package dev.samehand.link;

import dev.samehand.model.KnownValue;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known before anybody looks: where {@link Networks#nearness} starts from.
 *
 * @param bad accounts known to be bad, by number
 * @param cleared accounts known to be good; one that is in both counts as cleared
 * @param values listed values; those of verdict bad count like one more, known-bad holder
 * @param unknown what is believed of an account that nothing is known of, from 0 to 1: the part of
 *     all accounts that is bad where the labelled ones are a random part of them, otherwise 0
 */
public record Seeds(BitSet bad, BitSet cleared, Set<Listed> values, double unknown) {

    /** A value by its type and hash. */
    public record Listed(int type, long value) {}

    public Seeds {
        if (!(unknown >= 0 && unknown <= 1)) {
            throw new IllegalArgumentException(unknown + " is no part of all accounts");
        }
    }

    /** Seeds where nothing is believed of the accounts in between. */
    public static Seeds of(BitSet bad, BitSet cleared, List<KnownValue> known) {
        Set<Listed> values = new HashSet<>();
        for (KnownValue value : known) {
            if (value.verdict() == KnownValue.Verdict.BAD) {
                values.add(new Listed(value.type(), value.value()));
            }
        }
        return new Seeds(bad, cleared, Set.copyOf(values), 0);
    }

    /** Whether there is nothing to be near to. */
    public boolean none() {
        return bad.isEmpty() && values.isEmpty();
    }

    boolean lists(int type, long value) {
        return !values.isEmpty() && values.contains(new Listed(type, value));
    }
}
