package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalised;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Finding;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a reading of the folder collects. The first pass fills columns for everyone, the second
 * fetches the real values of what is reported.
 */
public interface Pass {

    /** Whether rows of most accounts are of no interest, so that it pays to look before reading. */
    default boolean choosesAccounts() {
        return false;
    }

    /** Whether rows of this account may be of interest. */
    default boolean isChosen(String id) {
        return true;
    }

    /** This pass as one to which hashes and bytes are enough, or null. */
    default @Nullable Tally tally() {
        return null;
    }

    /** Number of an account, or -1 where its rows are of no interest to this pass. */
    int account(String id);

    /** Like {@link #account}, but -1 also where no other table brought the account. */
    int knownAccount(String id);

    ObservableTypes types();

    /** Code of an observable type, which is added where it is new; -1 where there are too many. */
    int type(String name);

    void created(int account, int day);

    /** Whether a day lies before the account's earliest day of creation so far. */
    boolean isBeforeCreation(int account, int day);

    void status(int account, AccountStatus status);

    void label(int account, AccountLabel label);

    void claim(int account, Claim claim, String value);

    void observe(int account, int type, Normalised.Usable value, int day);

    /**
     * National digits of a phone number. Those of a number whose country is certain count only
     * where somebody's doubtful number has the same.
     */
    void nationalPhone(int account, Normalised.Usable digits, boolean doubtful, int day);

    /** Running text, whose passages are observables. */
    void text(int account, String text, int day);

    void finding(Finding finding);

    void known(KnownValue value);

    /**
     * Whether no row of the table of accounts has described this one before, or only with the same
     * words in a log.
     *
     * @param description hash of what a log says, 0 outside of logs
     */
    boolean isFirstDescription(int account, long description);
}
