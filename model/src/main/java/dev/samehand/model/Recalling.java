package dev.samehand.model;

/** Takes what was kept, batch after batch, to make the columns of a run from it. */
public interface Recalling {

    /** Number of an account, the same whichever batch names it. */
    int account(KeptAccount account);

    /** Code of a type, the same whichever batch names it. */
    int type(ObservableType type);

    void claim(int account, Claim claim, String value);

    void observe(int account, int type, KeptDays days);

    void nationalPhone(int account, boolean doubtful, KeptDays days);

    void text(int account, int day, String text);

    void finding(Finding finding);

    void known(KnownValue value);

    /** The newest day that a batch tells of, where it tells of any. */
    void newest(int day);
}
