package dev.samehand.model;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/** The observations whose origins a report needs. Not thread-safe. */
public final class Wanted {

    private record Key(int type, long value, int account) {}

    private final Set<Key> keys = new HashSet<>();
    private final Set<Integer> accounts = new HashSet<>();

    public void add(int type, long value, int account) {
        keys.add(new Key(type, value, account));
        accounts.add(account);
    }

    public boolean contains(int type, long value, int account) {
        return keys.contains(new Key(type, value, account));
    }

    /** Whether any observation of this account is wanted: the quick test before normalising. */
    public boolean containsAccount(int account) {
        return accounts.contains(account);
    }

    /** Every account of which anything is wanted, in no particular order. */
    public void forEachAccount(IntConsumer sink) {
        accounts.forEach(sink::accept);
    }

    public int size() {
        return keys.size();
    }
}
