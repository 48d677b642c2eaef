package dev.samehand.intake.normal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Short words by their letters, five bits each: a look-up without a string. Words are of lower-case
 * letters and have at most twelve.
 */
final class PlainWords {

    private static final int BITS = 5;
    private static final int LONGEST = 12;
    private static final int PLACES = 1 << 10;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long[] keys = new long[PLACES];
    private final byte[][] meanings = new byte[PLACES][];

    PlainWords(Map<String, String> words) {
        words.forEach((word, meaning) -> {
            byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
            long key = key(letters, 0, letters.length);
            int place = place(key);
            keys[place] = key;
            meanings[place] = meaning.getBytes(StandardCharsets.US_ASCII);
        });
    }

    static PlainWords of(Set<String> words) {
        return new PlainWords(words.stream().collect(Collectors.toMap(word -> word, word -> word)));
    }

    /** What a word stands for, or null where it is not known. */
    byte @Nullable [] get(byte[] text, int from, int to) {
        long key = to - from > LONGEST ? 0 : key(text, from, to);
        return key == 0 ? null : meanings[place(key)];
    }

    /** Where the key is, or belongs. */
    private int place(long key) {
        int place = (int) ((key * SPREAD) >>> 54);
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & PLACES - 1;
        }
        return place;
    }

    /** The letters as a number, or 0 where anything else is among them. */
    private static long key(byte[] text, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            if (!PlainText.isLowerLetter(text[i])) {
                return 0;
            }
            key = (key << BITS) | (text[i] - 'a' + 1);
        }
        return key;
    }
}
