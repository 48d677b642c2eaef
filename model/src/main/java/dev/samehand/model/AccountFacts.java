package dev.samehand.model;

import java.util.Arrays;

/** What is said of accounts under their provisional numbers: day of creation, state and label. */
final class AccountFacts {

    private static final AccountStatus[] STATES = AccountStatus.values();
    private static final AccountLabel[] LABELS = AccountLabel.values();

    private final Ints createdDay = new Ints();

    /** The state of each account in the lowest byte, the label in the next. */
    private final Ints stateAndLabel = new Ints();

    int size() {
        return createdDay.size();
    }

    /** One more account, of which nothing is known. */
    void add() {
        createdDay.add(Day.UNKNOWN);
        stateAndLabel.add(0);
    }

    void absorb(int account, AccountFacts part, int its) {
        created(account, part.createdDay(its));
        status(account, part.status(its));
        label(account, part.label(its));
    }

    /** The earliest of several days of creation stands. */
    void created(int account, int day) {
        createdDay.set(account, Day.earlier(createdDay.get(account), day));
    }

    int createdDay(int account) {
        return createdDay.get(account);
    }

    /** The gravest of several states stands: suspended before closed before active. */
    void status(int account, AccountStatus state) {
        if (gravity(state) > gravity(status(account))) {
            stateAndLabel.set(account, (stateAndLabel.get(account) & ~0xff) | state.ordinal());
        }
    }

    /** A known-bad label stands before a known-good one. */
    void label(int account, AccountLabel known) {
        if (known != AccountLabel.NONE && label(account) != AccountLabel.KNOWN_BAD) {
            stateAndLabel.set(
                    account, (stateAndLabel.get(account) & 0xff) | (known.ordinal() << Byte.SIZE));
        }
    }

    private AccountStatus status(int account) {
        return STATES[stateAndLabel.get(account) & 0xff];
    }

    private AccountLabel label(int account) {
        return LABELS[stateAndLabel.get(account) >> Byte.SIZE];
    }

    void clear() {
        createdDay.clear();
        stateAndLabel.clear();
    }

    /** The accounts of {@code ids}, in the order given. */
    Accounts ranked(TextPool ids, int[] order, ClaimColumn[] claims) {
        int[] days = new int[order.length];
        byte[] states = new byte[order.length];
        byte[] labels = new byte[order.length];
        Arrays.setAll(days, account -> createdDay.get(order[account]));
        for (int account = 0; account < order.length; account++) {
            int stands = stateAndLabel.get(order[account]);
            states[account] = (byte) stands;
            labels[account] = (byte) (stands >> Byte.SIZE);
        }
        return new Accounts(ids, order, days, states, labels, claims);
    }

    private static int gravity(AccountStatus state) {
        return switch (state) {
            case UNKNOWN -> 0;
            case ACTIVE -> 1;
            case CLOSED -> 2;
            case SUSPENDED -> 3;
        };
    }
}
