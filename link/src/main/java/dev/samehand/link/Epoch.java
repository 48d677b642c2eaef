package dev.samehand.link;

import dev.samehand.model.ObservableTypes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What one run of the engine knew of frequencies: all that it takes to weigh, after the run and
 * without its columns, what an account shares. The arithmetic is that of {@link Weights} and {@link
 * Families}, called and not repeated, so that online screening and batch cannot drift apart.
 * Immutable and safe to share between threads.
 */
public final class Epoch {

    /** Receives the shared values of a run in the order of their numbers. */
    @FunctionalInterface
    public interface ValueSink {
        void accept(int type, long value, Worth worth);
    }

    /**
     * What a value is worth.
     *
     * @param number its number in the run, or -1 if it came later
     * @param holders how many accounts held it then
     * @param rarity log2(m/u) against strangers, fixed-point
     * @param cap most bits it can count
     */
    public record Worth(int number, int holders, int rarity, int cap) {

        /** Whether it counts nothing, whoever holds it. */
        public boolean silent() {
            return rarity <= 0 || cap <= 0;
        }
    }

    private final ObservableTypes types;
    private final int accounts;
    private final int threshold;
    private final Priors.Belief[] beliefs;
    private final int[][] adjustments;
    private final Families families;
    private final Listing listing;

    private Epoch(
            ObservableTypes types,
            int accounts,
            int threshold,
            Priors.Belief[] beliefs,
            int[][] adjustments,
            Listing listing) {
        this.types = types;
        this.accounts = accounts;
        this.threshold = threshold;
        this.beliefs = beliefs;
        this.adjustments = adjustments;
        this.listing = listing;
        families = new Families(types);
    }

    static Epoch of(Holdings holdings, Weights weights, int threshold) {
        int[][] adjustments = new int[holdings.types.size()][];
        for (int type = 0; type < adjustments.length; type++) {
            adjustments[type] = weights.innocent.adjustments(type);
        }
        return new Epoch(
                holdings.types,
                holdings.accounts,
                threshold,
                weights.beliefs,
                adjustments,
                weights.listing);
    }

    /** What is believed before any run: priors, and a population of so many accounts. */
    public static Epoch before(ObservableTypes types, Priors priors, int accounts) {
        return new Epoch(
                types,
                accounts,
                priors.threshold(accounts),
                priors.of(types),
                new int[types.size()][InnocentSharing.CLASS_COUNT],
                Listing.NONE);
    }

    /** The types that were known to the run; a later type has no worth. */
    public ObservableTypes types() {
        return types;
    }

    /** Accounts of the population. */
    public int accounts() {
        return accounts;
    }

    /** Bits that a member needs against its own network. */
    public int threshold() {
        return threshold;
    }

    /**
     * Worth of a value that was not shared in the run: by its type, its holders now, the run's
     * population, how innocently values of its class were shared, and the user's lists.
     */
    public Worth worth(int type, long value, int holders, int windows) {
        Priors.Belief belief = beliefs[type];
        int rarity = Weights.rarity(types.byCode(type), belief.m(), accounts, holders);
        int cap =
                Weights.cap(types.byCode(type), belief, holders, windows)
                        + adjustments[type][InnocentSharing.classOf(holders, windows)];
        return new Worth(-1, holders, rarity, listing.cap(type, value, cap, threshold));
    }

    /**
     * What a shared value counts for one account, before values of a family and families of a group
     * are counted together.
     *
     * @param holders holders in all, the account among them
     * @param here holders in the network, the account among them
     * @param gap days to the nearest other use in the network
     */
    public int bits(int type, Worth worth, int holders, int here, int gap) {
        int bits = Weights.bits(worth.rarity, worth.cap, holders, here);
        return Weights.faded(bits, gap, beliefs[type].days());
    }

    /** Counted bits of each of the first values; ties go to the earlier one. */
    public int[] count(int[] type, int[] bits, int size) {
        return families.count(type, bits, size);
    }

    /** Writes all but the catalogue of types. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(accounts);
        out.writeInt(threshold);
        out.writeInt(beliefs.length);
        for (int type = 0; type < beliefs.length; type++) {
            out.writeDouble(beliefs[type].m());
            out.writeInt(beliefs[type].cap());
            out.writeInt(beliefs[type].holders());
            out.writeInt(beliefs[type].days());
            for (int adjustment : adjustments[type]) {
                out.writeInt(adjustment);
            }
        }
        listing.write(out);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is not for these types, or not what could have been written
     */
    public static Epoch read(DataInput in, ObservableTypes catalogue) throws IOException {
        int accounts = in.readInt();
        int threshold = in.readInt();
        int size = in.readInt();
        if (accounts < 0 || size < 0 || size > catalogue.size()) {
            throw new IOException(size + " types, where " + catalogue.size() + " are known");
        }
        Priors.Belief[] beliefs = new Priors.Belief[size];
        int[][] adjustments = new int[size][InnocentSharing.CLASS_COUNT];
        for (int type = 0; type < size; type++) {
            beliefs[type] = belief(in);
            for (int c = 0; c < InnocentSharing.CLASS_COUNT; c++) {
                adjustments[type][c] = in.readInt();
            }
        }
        return new Epoch(catalogue, accounts, threshold, beliefs, adjustments, Listing.read(in));
    }

    /** Whether the run knew the type, so that a value of it can be weighed. */
    public boolean weighs(int type) {
        return type < beliefs.length;
    }

    private static Priors.Belief belief(DataInput in) throws IOException {
        try {
            return new Priors.Belief(in.readDouble(), in.readInt(), in.readInt(), in.readInt());
        } catch (IllegalArgumentException e) {
            throw new IOException("a belief is out of range", e);
        }
    }
}
