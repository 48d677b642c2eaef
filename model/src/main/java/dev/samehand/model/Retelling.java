package dev.samehand.model;

/** Takes the real values and source records of accounts that a report names. */
public interface Retelling {

    /** What follows stands on this line of this file. */
    void at(String file, long line);

    /** A sighting, with the numbers that accounts and types have in the columns of the run. */
    void value(int account, int type, KeptValue value);

    void text(int account, String text);
}
