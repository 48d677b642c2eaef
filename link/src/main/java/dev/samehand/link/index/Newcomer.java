package dev.samehand.link.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An account and what it was seen with, to be added or screened. An account that is in the index
 * already is the same account seen again. Not thread-safe.
 */
public final class Newcomer {

    /** Observations of one newcomer, at most. */
    public static final int MOST_OBSERVATIONS = 1 << 16;

    final byte[] id;
    int size;
    int[] type = new int[8];
    long[] value = new long[8];
    int[] firstDay = new int[8];
    int[] lastDay = new int[8];

    /**
     * An account by its external id.
     *
     * @throws IllegalArgumentException if the id is empty or longer than 4,096 bytes in UTF-8
     */
    public Newcomer(String id) {
        this.id = id.getBytes(StandardCharsets.UTF_8);
        if (this.id.length == 0 || this.id.length > Names.MOST_BYTES) {
            throw new IllegalArgumentException(
                    "an account id has 1 to " + Names.MOST_BYTES + " bytes, not " + this.id.length);
        }
    }

    /** How many sightings were noted. */
    public int observations() {
        return size;
    }

    /**
     * What the newcomer takes of a batch, in observations: with its id and itself counted, so that
     * accounts without observations fill a batch too. {@link AccountIndex#BATCH} fits the log.
     */
    public int cost() {
        return 1 + size + id.length / Frame.OBSERVATION;
    }

    /**
     * Notes a sighting.
     *
     * @param observable code of the type in the index's catalogue
     * @param hash of the normalised value
     * @param first day, or {@code Day.UNKNOWN}
     */
    public Newcomer seen(int observable, long hash, int first, int last) {
        if (size == MOST_OBSERVATIONS) {
            throw new IllegalArgumentException(
                    "an account has at most " + MOST_OBSERVATIONS + " observations");
        }
        if (size == type.length) {
            type = Arrays.copyOf(type, size * 2);
            value = Arrays.copyOf(value, size * 2);
            firstDay = Arrays.copyOf(firstDay, size * 2);
            lastDay = Arrays.copyOf(lastDay, size * 2);
        }
        type[size] = observable;
        value[size] = hash;
        firstDay[size] = first;
        lastDay[size++] = last;
        return this;
    }
}
