package dev.samehand.link;

import dev.samehand.model.ObservableType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How near accounts are to known-bad ones, and through what. For the order in which people look:
 * nothing may be done to an account because it is near. Nothing changes after it was made; safe to
 * share between threads.
 */
public final class Nearness {

    private final Propagation propagation;

    Nearness(Propagation propagation) {
        this.propagation = propagation;
    }

    /** From 0, nothing in common with a known-bad account, to 1, one of them. */
    public double of(int account) {
        return propagation.near(account);
    }

    /**
     * A value through which an account is near.
     *
     * @param holders accounts that held it at that time, the account among them
     * @param bad how many of the others are known to be bad
     * @param oneOfThem number of the first of these, or -1 where others are only near themselves
     * @param listed whether the value itself is listed as bad
     * @param part what it adds to the account's nearness
     */
    public record Reason(
            ObservableType type,
            int holders,
            int bad,
            int oneOfThem,
            boolean listed,
            double part) {}

    /** Values through which an account is near, the one that adds most in front. */
    public List<Reason> reasons(int account) {
        List<Reason> reasons = new ArrayList<>();
        propagation.forEachReason(account, reasons::add);
        // the order of eras breaks ties: sorting is stable
        reasons.sort(Comparator.comparingDouble(reason -> -reason.part()));
        return List.copyOf(reasons);
    }
}
