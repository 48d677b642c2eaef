package dev.samehand.intake.normal;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of texts that come again and again. A text has one place, by its hash,
 * and whoever comes later takes it: nothing is searched, moved or emptied.
 */
final class Memory<T> {

    /** Texts that are remembered. */
    private static final int PLACES = 1 << 14;

    /** Characters of the longest text that is remembered; longer ones hardly come again. */
    static final int LONGEST = 256;

    private final @Nullable String[] texts = new String[PLACES];

    /**
     * Hashes of the texts: most that are not remembered are told by these, without a look at one.
     */
    private final int[] hashes = new int[PLACES];

    private final @Nullable Object[] made = new Object[PLACES];

    @SuppressWarnings("unchecked")
    @Nullable T get(String text) {
        int hash = text.hashCode();
        int place = place(hash);
        return hashes[place] == hash && text.equals(texts[place]) ? (T) made[place] : null;
    }

    void put(String text, T value) {
        if (text.length() > LONGEST) {
            return;
        }
        int hash = text.hashCode();
        int place = place(hash);
        hashes[place] = hash;
        texts[place] = text;
        made[place] = value;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 14) & PLACES - 1;
    }
}
