package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An index has no number left for another account, or has given so many to so few that it would
 * waste memory. Numbers are never given twice, and an account that changes takes a new one, so an
 * index that is old enough comes to this; one that is made anew counts from 0 again. What it holds
 * is sound: it answers, and accounts are deleted from it, as before.
 */
public final class NumbersSpent extends IOException {

    /** Numbers that an index can give: an array has no more places. */
    public static final int MOST = Integer.MAX_VALUE - 8;

    /** Numbers that may be given for each account that is there, {@link #SPARE} apart. */
    static final int FOR_EACH = 4;

    /** Numbers that any index may have given: 8 bytes each while it is brought to a lake. */
    static final int SPARE = 1 << 24;

    private static final long serialVersionUID = 1L;

    private NumbersSpent(Path directory, String how) {
        super(
                "the index in "
                        + directory
                        + " has given "
                        + how
                        + ". Have samehand link make it anew: that counts the accounts that are there");
    }

    static NumbersSpent all(Path directory) {
        return new NumbersSpent(directory, MOST + " numbers to accounts and has no more");
    }

    /** Refuses to go on with an index that has given many times more numbers than it needs. */
    static void check(Path directory, int given, int accounts) throws NumbersSpent {
        if (given > SPARE + (long) FOR_EACH * accounts) {
            throw new NumbersSpent(
                    directory,
                    given + " numbers, far more than the " + accounts + " that it needs");
        }
    }
}
