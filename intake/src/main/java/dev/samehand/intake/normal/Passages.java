package dev.samehand.intake.normal;

import com.ibm.icu.text.Normalizer2;
import dev.samehand.model.ValueHash;
import java.util.Arrays;

/**
 * Cuts running text into passages: every window of {@value #WINDOW_WORDS} words inside a sentence,
 * and sentences of {@value #FEWEST_WORDS} to {@code WINDOW_WORDS - 1} words as a whole. Windows
 * overlap, so that a copied passage is found wherever it begins (shingling, Broder 1997); they
 * never cross the end of a sentence, so that the order of copied sentences does not matter.
 *
 * <p>A word is a run of letters and digits, folded to lower case; in scripts that write without
 * spaces each ideograph is a word. Not thread-safe: buffers are used again.
 */
public final class Passages {

    public static final int WINDOW_WORDS = 8;
    public static final int FEWEST_WORDS = 5;

    /** Takes the passages of a text as they are found. */
    public interface Sink {
        /**
         * A passage.
         *
         * @param hash hash of its words, in lower case with single spaces between
         * @param from where it begins in the text
         * @param to where it ends in the text
         */
        void passage(long hash, int from, int to);
    }

    /** The words of the present sentence, in lower case with single spaces between. */
    private final Words words = new Words();

    private String text = "";

    /** Finds the passages of a text; the same one may come more than once. */
    public void find(String wanted, Sink sink) {
        text = wanted;
        words.clear();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWord(c)) {
                at = word(at);
                continue;
            }
            at += Character.charCount(c);
            if (endsSentence(c, at)) {
                sentence(sink);
            }
        }
        sentence(sink);
    }

    /** The words of a passage as they are hashed. */
    public String normal(String passage) {
        text = passage;
        words.clear();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = isWord(c) ? word(at) : at + Character.charCount(c);
        }
        return words.toString();
    }

    private int word(int from) {
        int at = from;
        boolean ascii = true;
        boolean alone = false;
        while (at < text.length() && !alone) {
            int c = text.codePointAt(at);
            alone = c > 0x2e80 && standsAlone(c);
            if (!isWord(c) || (alone && at > from)) {
                break;
            }
            ascii &= c < 0x80;
            at += Character.charCount(c);
        }
        words.add(text, from, at, ascii);
        return at;
    }

    private void sentence(Sink sink) {
        int count = words.count;
        if (count >= WINDOW_WORDS) {
            for (int first = 0; first + WINDOW_WORDS <= count; first++) {
                emit(first, first + WINDOW_WORDS - 1, sink);
            }
        } else if (count >= FEWEST_WORDS) {
            emit(0, count - 1, sink);
        }
        words.clear();
    }

    private void emit(int first, int last, Sink sink) {
        long hash = ValueHash.of(words.chars, words.start[first], words.end[last]);
        sink.passage(hash, words.textFrom[first], words.textTo[last]);
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Whether a mark ends a sentence; a point does only before a space, unlike in 3.5. */
    private boolean endsSentence(int c, int next) {
        return switch (c) {
            case '!', '?', ';', '\n', '\r', '•', '·', '▪', '●', '‣', '。', '！', '？', '；', '।' ->
                    true;
            case '.', '…' -> next == text.length() || Character.isWhitespace(text.charAt(next));
            default -> false;
        };
    }

    /** Growing arrays of one sentence. */
    private static final class Words {
        private char[] chars = new char[512];
        private int length;
        private int[] start = new int[64];
        private int[] end = new int[64];
        private int[] textFrom = new int[64];
        private int[] textTo = new int[64];
        private int count;

        void clear() {
            length = 0;
            count = 0;
        }

        void add(String text, int from, int to, boolean ascii) {
            String word = text.substring(from, to);
            String folded = ascii ? word : Unicode.CASEFOLD.normalize(word);
            if (folded.isEmpty()) {
                return; // invisible letters, such as the Hangul filler, are no word
            }
            grow(folded.length());
            if (length > 0) {
                chars[length++] = ' ';
            }
            start[count] = length;
            for (int i = 0; i < folded.length(); i++) {
                char c = folded.charAt(i);
                chars[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            }
            end[count] = length;
            textFrom[count] = from;
            textTo[count] = to;
            count++;
        }

        private void grow(int more) {
            if (length + more + 1 > chars.length) {
                chars = Arrays.copyOf(chars, 2 * (length + more + 1));
            }
            if (count == start.length) {
                start = Arrays.copyOf(start, 2 * count);
                end = Arrays.copyOf(end, 2 * count);
                textFrom = Arrays.copyOf(textFrom, 2 * count);
                textTo = Arrays.copyOf(textTo, 2 * count);
            }
        }

        @Override
        public String toString() {
            return new String(chars, 0, length);
        }
    }

    /** ICU is loaded only for words beyond ASCII. */
    private static final class Unicode {
        static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    }
}
