package dev.samehand.intake.normal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters with marks, one by one. Each stands for itself whatever is beside it, so that a
 * name of such letters needs no transliteration as a whole; what a letter becomes is asked once.
 * Safe to use from several threads.
 */
final class LatinLetters {

    private static final char FIRST = '\u00c0';

    /** Behind Latin-1 and Latin Extended-A, where most names end. */
    private static final char BEYOND = '\u0180';

    private static final char TIMES = '\u00d7';
    private static final char DIVIDED = '\u00f7';

    private static final AtomicReferenceArray<String> FOLDED =
            new AtomicReferenceArray<>(BEYOND - FIRST);

    private LatinLetters() {}

    /** The text in plain lower case, or null where it holds anything else. */
    static @Nullable String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (c >= FIRST && c < BEYOND && c != TIMES && c != DIVIDED) {
                folded.append(letter(c));
            } else {
                return null;
            }
        }
        return folded.toString();
    }

    private static String letter(char c) {
        String known = FOLDED.get(c - FIRST);
        if (known == null) {
            known = Fold.anyToLatin(String.valueOf(c));
            FOLDED.set(c - FIRST, known);
        }
        return known;
    }
}
