package dev.samehand.link.near;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a text into words and hashes each to 32 bits. A word is a run of letters and digits in lower
 * case; in scripts that write without spaces each ideograph is one.
 *
 * <p>ASCII goes eight bytes at a time: letters and digits are told apart from the rest by
 * arithmetic on all eight at once, the edges of words are the bits at which that answer changes
 * (after Langdale and Lemire, Parsing gigabytes of JSON per second, 2019), and a word is hashed as
 * one or two numbers instead of letter by letter. Setting bit 5 turns capitals into small letters
 * and leaves digits as they are. A text with anything else in it goes letter by letter and gives
 * ASCII words the same hashes. Not thread-safe: buffers are used again.
 */
public final class Words {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCK = 64;
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long SMALL = 0x20 * EACH;
    private static final long GATHER = 0x0102040810204080L;
    private static final long FIRST = 0x9e3779b97f4a7c15L;
    private static final long SECOND = 0xc2b2ae3d27d4eb4fL;
    private static final long MIX = 0xd6e8feb86659fd93L;

    /** Masks of the lowest bytes: none up to entry 8, all from 16 on. */
    private static final long[] UP_TO = new long[25];

    static {
        for (int i = 9; i < UP_TO.length; i++) {
            UP_TO[i] = -1L >>> Math.max(0, Long.SIZE - (i - 8) * 8);
        }
    }

    private int[] hashes = new int[256];
    private int count;

    private byte[] bytes = new byte[1024];
    private int[] edges = new int[512];

    /** How many words there are. */
    int count() {
        return count;
    }

    /** Hashes of the words; only the first {@link #count} are valid. */
    int[] hashes() {
        return hashes;
    }

    void clear() {
        count = 0;
    }

    /** Adds the words of {@code utf8[from, to)}. */
    public void add(byte[] utf8, int from, int to) {
        int length = to - from;
        if (edges.length < length + 2 * BLOCK) {
            edges = new int[2 * (length + 2 * BLOCK)];
        }
        if (utf8.length - to >= 2 * BLOCK) {
            addAscii(utf8, from, length);
            return;
        }
        if (bytes.length < length + 2 * BLOCK) {
            bytes = new byte[2 * (length + 2 * BLOCK)];
        }
        System.arraycopy(utf8, from, bytes, 0, length);
        addAscii(bytes, 0, length);
    }

    /** Adds words of a text behind which at least two blocks more can be read. */
    private void addAscii(byte[] utf8, int from, int length) {
        int found = edges(utf8, from, length);
        if (found < 0) {
            addUnicode(new String(utf8, from, length, StandardCharsets.UTF_8));
            return;
        }
        grow(found / 2);
        int at = count;
        for (int i = 0; i < found; i += 2) {
            hashes[at++] = hash(utf8, from + edges[i], from + edges[i + 1], SMALL);
        }
        count = at;
    }

    /** Adds the words of a text. */
    public void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8, 0, utf8.length);
    }

    /** Writes where words begin and end, in turn; the number of edges, or -1 if not ASCII. */
    private int edges(byte[] utf8, int from, int length) {
        int found = 0;
        long before = 0;
        long seen = 0;
        int base = 0;
        for (; base + BLOCK <= length; base += BLOCK) {
            long inside = 0;
            for (int i = 0; i < BLOCK; i += Long.BYTES) {
                long eight = (long) EIGHT.get(utf8, from + base + i);
                seen |= eight;
                inside |= letters(eight) << i;
            }
            found = mark(inside ^ ((inside << 1) | before), base, found);
            before = inside >>> 63;
        }
        long inside = 0; // the last block ends with at least one byte of nothing
        for (int i = 0; base + i < length; i += Long.BYTES) {
            long eight = (long) EIGHT.get(utf8, from + base + i);
            eight &= UP_TO[Math.min(length - base - i, Long.BYTES) + Long.BYTES];
            seen |= eight;
            inside |= letters(eight) << i;
        }
        found = mark(inside ^ ((inside << 1) | before), base, found);
        return (seen & HIGH) == 0 ? found : -1;
    }

    /** Eight at a time, of which some may be none: that is quicker than to ask after each. */
    private int mark(long all, int base, int from) {
        int to = from + Long.bitCount(all);
        long edge = all;
        for (int at = from; at < to; at += 8) {
            for (int i = 0; i < 8; i++) {
                edges[at + i] = base + Long.numberOfTrailingZeros(edge);
                edge &= edge - 1;
            }
        }
        return to;
    }

    /** One bit for each of eight ASCII characters, the first lowest: letter or digit. */
    private static long letters(long eight) {
        long small = eight | SMALL;
        long letter = (small + 0x1f * EACH) & ~(small + 0x05 * EACH);
        long digit = (eight + 0x50 * EACH) & ~(eight + 0x46 * EACH);
        return ((((letter | digit) & HIGH) >>> 7) * GATHER) >>> 56;
    }

    /** Hash of the word in {@code bytes[from, to)}, behind which at least sixteen more stand. */
    private static int hash(byte[] bytes, int from, int to, long fold) {
        int length = Math.min(to - from, 16);
        long low = ((long) EIGHT.get(bytes, from) & UP_TO[length + 8]) | fold;
        long high = ((long) EIGHT.get(bytes, from + 8) & UP_TO[length]) | fold;
        long hash = (low * FIRST) ^ Long.rotateLeft(high * SECOND, 32);
        for (int at = from + 16; at < to; at += 8) {
            long more = ((long) EIGHT.get(bytes, at) & UP_TO[Math.min(to - at, 8) + 8]) | fold;
            hash = (hash ^ (hash >>> 29)) * MIX + more * FIRST;
        }
        hash = (hash ^ (hash >>> 32)) * MIX;
        return (int) (hash >>> 32);
    }

    private void grow(int more) {
        if (hashes.length < count + more) {
            hashes = Arrays.copyOf(hashes, 2 * (count + more));
        }
    }

    private void addUnicode(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at = isWord(c) ? addWord(text, at) : at + Character.charCount(c);
        }
    }

    private int addWord(String text, int from) {
        int at = from;
        boolean alone = false;
        while (at < text.length() && !alone) {
            int c = text.codePointAt(at);
            alone = standsAlone(c);
            if (!isWord(c) || (alone && at > from)) {
                break;
            }
            at += Character.charCount(c);
        }
        String folded = Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFKC);
        byte[] word = folded.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        if (bytes.length < word.length + BLOCK) {
            bytes = new byte[2 * word.length + BLOCK];
        }
        if (word.length > 0) { // invisible letters, such as the Hangul filler, are no word
            System.arraycopy(word, 0, bytes, 0, word.length);
            grow(1);
            boolean ascii = word.length == folded.length();
            hashes[count++] = hash(bytes, 0, word.length, ascii ? SMALL : 0);
        }
        return at;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        if (c <= 0x2e80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
