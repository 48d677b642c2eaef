package dev.samehand.intake.table;

import dev.samehand.model.Claim;

/**
 * A pass that counts and shows nothing, so that hashes and bytes do where another needs texts. Each
 * method is the one of {@link Pass} by the same name; bytes are plain ASCII, {@code [from, to)}.
 */
public interface Tally {

    int account(byte[] ascii, int from, int to);

    void claim(int account, Claim claim, byte[] ascii, int from, int to);

    /**
     * Notes an observation.
     *
     * @param hash of the normalised value
     */
    void observe(int account, int type, long hash, int day);

    void nationalPhone(int account, long hash, boolean doubtful, int day);
}
