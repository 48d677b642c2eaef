package dev.samehand.model;

import java.util.List;

/**
 * The accounts of a run as columns. Dense numbers from 0 follow the order of the external ids, so
 * the order of the input rows changes nothing. Immutable and safe to share between threads.
 */
public final class Accounts {

    // values() copies, and somebody asks for every account
    private static final AccountStatus[] STATES = AccountStatus.values();

    private static final AccountLabel[] LABELS = AccountLabel.values();

    private final TextPool ids;

    /** Number in the pool of each account's id. */
    private final int[] order;

    private final int[] createdDay;
    private final byte[] status;
    private final byte[] label;
    private final ClaimColumn[] claims;

    Accounts(
            TextPool ids,
            int[] order,
            int[] createdDay,
            byte[] status,
            byte[] label,
            ClaimColumn[] claims) {
        this.ids = ids;
        this.order = order;
        this.createdDay = createdDay;
        this.status = status;
        this.label = label;
        this.claims = claims;
    }

    public int size() {
        return order.length;
    }

    /** External id, opaque text. */
    public String id(int account) {
        return ids.get(order[account]);
    }

    /** Dense number of an external id, or a negative number where there is no such account. */
    public int find(String id) {
        byte[] text = TextPool.encode(id);
        int low = 0;
        int high = order.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = ids.compare(order[middle], text);
            if (compared == 0) {
                return middle;
            }
            low = compared < 0 ? middle + 1 : low;
            high = compared < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Day of creation, or {@link Day#UNKNOWN}. */
    public int createdDay(int account) {
        return createdDay[account];
    }

    public AccountStatus status(int account) {
        return STATES[status[account]];
    }

    public AccountLabel label(int account) {
        return LABELS[label[account]];
    }

    /** Every different value that the account has claimed, in the order of their text. */
    public List<String> claims(Claim claim, int account) {
        return claims[claim.ordinal()].of(account);
    }
}
