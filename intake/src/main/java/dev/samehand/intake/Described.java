package dev.samehand.intake;

import dev.samehand.model.Longs;
import java.util.BitSet;

/** Which accounts were described, and what logs, which repeat themselves, have said of them. */
final class Described {

    private final BitSet accounts = new BitSet();

    /** What was said first of each account, which is mostly all that is said; 0 for nothing. */
    private final Longs first = new Longs();

    /** What else was said. */
    private final LongSet said = new LongSet();

    /**
     * Whether this account was not described before, or only with the same words by a log.
     *
     * @param description hash of what a log says, 0 outside of logs
     */
    boolean isFirst(int account, long description) {
        if (accounts.get(account)) {
            boolean same = account < first.size() && first.get(account) == description;
            return description != 0 && (same || isRepetition(description));
        }
        accounts.set(account);
        if (description != 0) {
            remember(account, description);
        }
        return true;
    }

    private void remember(int account, long description) {
        while (first.size() <= account) {
            first.add(0);
        }
        first.set(account, description);
    }

    private boolean isRepetition(long description) {
        if (said.size() > MappedRecords.REMEMBERED_DESCRIPTIONS) {
            said.clear();
        }
        return !said.add(description);
    }
}
