package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An index has no number left for another account. Numbers are never given twice, and an account
 * that changes takes a new one, so an index that is old enough comes to this with fewer accounts;
 * one that is made anew counts from 0 again.
 */
public final class NumbersSpent extends IOException {

    /** Numbers that an index can give: an array has no more places. */
    public static final int MOST = Integer.MAX_VALUE - 8;

    private static final long serialVersionUID = 1L;

    NumbersSpent(Path directory) {
        super(
                "the index in "
                        + directory
                        + " has given "
                        + MOST
                        + " numbers to accounts and has no more. Have samehand link make it anew:"
                        + " that counts the accounts that are there");
    }
}
