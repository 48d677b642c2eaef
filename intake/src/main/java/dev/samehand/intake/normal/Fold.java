package dev.samehand.intake.normal;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text of any script. Words that mix Latin with letters of other scripts that look Latin, as
 * in {@code pаypal} with a Cyrillic a, are read as the eye reads them (Unicode TS 39 prototypes);
 * words of one script are transliterated.
 */
final class Fold {

    /** Between a word and a space, so that nothing is lost. */
    private static final Pattern SPACES = Pattern.compile("(?<=\\s)|(?=\\s)");

    /** Characters handed over at once: time grows with the square of their number. */
    private static final int PIECE = 512;

    private Fold() {}

    static boolean isAscii(CharSequence text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all < 0x80;
    }

    /** Compatibility forms unified, lower case. */
    static String lower(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return Unicode.CASEFOLD.normalize(text);
    }

    /**
     * Upper case. Piece by piece: Java's own takes time by the square of the letters that become
     * several, such as the ligature ffi.
     */
    static String upper(String text) {
        if (text.length() <= PIECE) {
            return text.toUpperCase(Locale.ROOT);
        }
        StringBuilder upper = new StringBuilder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = Math.min(from + PIECE, text.length());
            to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            upper.append(text.substring(from, to).toUpperCase(Locale.ROOT));
        }
        return upper.toString();
    }

    /** Latin letters without marks, lower case, as far as the script allows. */
    static String latin(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String marked = LatinLetters.fold(text);
        return marked == null ? anyToLatin(text) : marked;
    }

    /** The long way of {@link #latin}, for every script there is. */
    static String anyToLatin(String text) {
        String folded = Unicode.CASEFOLD.normalize(text);
        StringBuilder unmixed = new StringBuilder();
        for (String word : SPACES.split(folded, -1)) {
            unmixed.append(isMixed(word) ? looks(word) : word);
        }
        return Unicode.toLatin(unmixed.toString()).toLowerCase(Locale.ROOT);
    }

    private static boolean isMixed(String word) {
        boolean latin = false;
        boolean lookalike = false;
        for (int i = 0; i < word.length(); i++) {
            int script = UScript.getScript(word.charAt(i));
            latin |= script == UScript.LATIN;
            lookalike |= script == UScript.CYRILLIC || script == UScript.GREEK;
        }
        return latin && lookalike;
    }

    private static String looks(String word) {
        StringBuilder looks = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int script = UScript.getScript(c);
            boolean foreign = script == UScript.CYRILLIC || script == UScript.GREEK;
            looks.append(foreign ? Unicode.prototype(c) : String.valueOf(c));
        }
        return looks.toString();
    }

    /** ICU's tables cost a tenth of a second to load: only input beyond ASCII pays. */
    private static final class Unicode {
        static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
        private static final Transliterator TO_LATIN =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; NFC");
        private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

        static synchronized String toLatin(String text) {
            StringBuilder latin = new StringBuilder(text.length());
            int from = 0;
            while (from < text.length()) {
                int to = endOfPiece(text, from);
                latin.append(TO_LATIN.transliterate(text.substring(from, to)));
                from = to;
            }
            return latin.toString();
        }

        /** Words stay whole where they can, and characters always. */
        private static int endOfPiece(String text, int from) {
            int to = from + PIECE;
            if (to >= text.length()) {
                return text.length();
            }
            int space = text.substring(from, to).lastIndexOf(' ');
            if (space > 0) {
                return from + space;
            }
            return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        }

        static synchronized String prototype(char c) {
            String prototype = LOOKS.getSkeleton(String.valueOf(c));
            return isAscii(prototype) ? prototype : String.valueOf(c);
        }
    }
}
