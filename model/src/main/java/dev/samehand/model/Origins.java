package dev.samehand.model;

import java.util.Optional;

/**
 * Where reported observations come from: real values and their source records, fetched in a second
 * pass over the input for what is reported only.
 */
@FunctionalInterface
public interface Origins {

    /**
     * The first source record of an account's observation.
     *
     * @param type code of the observable type
     * @param value hash of the normalised value, see {@link ValueHash}
     * @param account dense number of the account
     */
    Optional<Sighting> of(int type, long value, int account);

    /** Knows nothing. */
    static Origins none() {
        return (type, value, account) -> Optional.empty();
    }
}
