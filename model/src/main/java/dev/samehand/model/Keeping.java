package dev.samehand.model;

/**
 * Takes what intake reads, record by record, to keep it beyond the run. Accounts and types are
 * provisional numbers in order of arrival; {@link #account} and {@link #type} tell at the end of
 * the reading what they stand for.
 */
public interface Keeping {

    /** What follows stands on this line of this file. */
    void at(String file, long line);

    void claim(int account, Claim claim, String value);

    void observe(int account, int type, int day, KeptValue value);

    /** National digits of a phone number, see {@link KeptValue}. */
    void nationalPhone(int account, boolean doubtful, int day, KeptValue digits);

    /** Running text, whose passages are observables. */
    void text(int account, int day, String text);

    void finding(Finding finding);

    void known(KnownValue value);

    void account(KeptAccount account);

    void type(ObservableType type);
}
