package dev.samehand.intake;

import java.util.BitSet;

/** Which accounts were described, and what logs, which repeat themselves, have said of them. */
final class Described {

    private final BitSet accounts = new BitSet();
    private final LongSet said = new LongSet();

    /**
     * Whether this account was not described before, or only with the same words by a log.
     *
     * @param description hash of what a log says, 0 outside of logs
     */
    boolean isFirst(int account, long description) {
        boolean first = !accounts.get(account);
        accounts.set(account);
        return isRepetition(description) || first;
    }

    private boolean isRepetition(long description) {
        if (description == 0) {
            return false;
        }
        if (said.size() > MappedRecords.REMEMBERED_DESCRIPTIONS) {
            said.clear();
        }
        return !said.add(description);
    }
}
