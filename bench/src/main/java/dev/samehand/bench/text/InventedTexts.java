package dev.samehand.bench.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Documents of invented words whose frequencies follow Zipf's law, with three things planted:
 * clusters of two to five documents that differ in nought to all but six tenths of their shingles,
 * passages of eight to twelve words that two to five documents have in common, and sentences of
 * templates, which three documents in ten have two of. A document is made from its number, in words
 * that are numbers below {@value #VOCABULARY}.
 */
final class InventedTexts {

    static final int VOCABULARY = 50_000;
    static final int TEMPLATES = 40;
    static final int TEMPLATE_WORDS = 12;

    private static final int DRAWS = 1 << 22;
    private static final double CLUSTERED = 0.1;
    private static final double WITH_PASSAGE = 0.05;
    private static final double WITH_TEMPLATES = 0.3;

    private final int words;
    private final int[] draw = new int[DRAWS];
    private final byte[][] spelling = new byte[VOCABULARY][];

    /** Which text a document varies, by number of document. */
    private final int[] original;

    /** Which passage a document has, or -1. */
    private final int[] passage;

    final int[][] clusters;
    final int[][] quoters;

    InventedTexts(int documents, int words) {
        this.words = words;
        SplittableRandom random = new SplittableRandom(7);
        spell(random);
        drawByRank();
        int[] order = shuffled(documents, random);
        original = new int[documents];
        passage = new int[documents];
        Arrays.setAll(original, d -> d);
        Arrays.fill(passage, -1);
        clusters = groups(order, 0, (int) (documents * CLUSTERED), random);
        for (int[] cluster : clusters) {
            for (int d : cluster) {
                original[d] = cluster[0];
            }
        }
        int from = documents / 2;
        quoters = groups(order, from, from + (int) (documents * WITH_PASSAGE), random);
        for (int p = 0; p < quoters.length; p++) {
            for (int d : quoters[p]) {
                passage[d] = p;
            }
        }
    }

    private static int[] shuffled(int documents, SplittableRandom random) {
        int[] order = new int[documents];
        for (int d = 0; d < documents; d++) {
            int at = random.nextInt(d + 1);
            order[d] = order[at];
            order[at] = d;
        }
        return order;
    }

    private static int[][] groups(int[] order, int from, int to, SplittableRandom random) {
        List<int[]> groups = new ArrayList<>();
        for (int at = from; at + 1 < to; ) {
            int size = Math.min(to - at, random.nextInt(2, 6));
            groups.add(Arrays.copyOfRange(order, at, at + size));
            at += size;
        }
        return groups.toArray(new int[0][]);
    }

    private void drawByRank() {
        double sum = 0;
        for (int rank = 1; rank <= VOCABULARY; rank++) {
            sum += 1.0 / rank;
        }
        double upTo = 0;
        int at = 0;
        for (int rank = 1; rank <= VOCABULARY; rank++) {
            upTo += 1 / (rank * sum);
            for (; at < upTo * DRAWS && at < DRAWS; at++) {
                draw[at] = rank - 1;
            }
        }
        Arrays.fill(draw, at, DRAWS, VOCABULARY - 1);
    }

    private void spell(SplittableRandom random) {
        for (int w = 0; w < VOCABULARY; w++) {
            StringBuilder word = new StringBuilder(Integer.toString(w, 26));
            for (int i = 0; i < word.length(); i++) { // digits in base 26 as letters
                word.setCharAt(i, (char) ('a' + Character.digit(word.charAt(i), 26)));
            }
            int length = w < 100 ? 3 : random.nextInt(4, 12);
            while (word.length() < length) {
                word.append("aeiou".charAt(random.nextInt(5)));
            }
            spelling[w] = word.toString().getBytes(StandardCharsets.US_ASCII);
        }
    }

    private int draw(SplittableRandom random) {
        return draw[random.nextInt(DRAWS)];
    }

    /** The words of a document, as numbers. */
    int[] words(int document) {
        int[] text = new int[words];
        SplittableRandom random = new SplittableRandom(1_000L + original[document]);
        for (int i = 0; i < words; i++) {
            text[i] = draw(random);
        }
        if (random.nextDouble() < WITH_TEMPLATES && words >= 4 * TEMPLATE_WORDS) {
            for (int i = 0; i < 2; i++) {
                int[] template = template(random.nextInt(TEMPLATES));
                int half = words / 2;
                int at = i * half + random.nextInt(half - TEMPLATE_WORDS);
                System.arraycopy(template, 0, text, at, TEMPLATE_WORDS);
            }
        }
        SplittableRandom own = new SplittableRandom(-1L - document);
        if (original[document] != document) {
            for (int edits = own.nextInt(words / 12); edits > 0; edits--) {
                text[own.nextInt(words)] = draw(own);
            }
        }
        quote(document, text, own);
        return text;
    }

    private void quote(int document, int[] text, SplittableRandom own) {
        if (passage[document] >= 0) {
            SplittableRandom random = new SplittableRandom(5_000_000_000L + passage[document]);
            int length = random.nextInt(8, 13);
            int at = own.nextInt(words - length);
            for (int i = 0; i < length; i++) {
                text[at + i] = draw(random);
            }
        }
    }

    int[] template(int number) {
        SplittableRandom random = new SplittableRandom(9_000_000_000L + number);
        int[] template = new int[TEMPLATE_WORDS];
        Arrays.setAll(template, i -> draw(random));
        return template;
    }

    /** Writes a document as text, with sentences; where it ends. */
    int spell(int document, byte[] to, int at) {
        int[] text = words(document);
        for (int i = 0; i < text.length; i++) {
            byte[] word = spelling[text[i]];
            System.arraycopy(word, 0, to, at, word.length);
            if (i % 14 == 0) {
                to[at] = (byte) (to[at] - 32);
            }
            at += word.length;
            if (i % 14 == 13) {
                to[at++] = '.';
            }
            to[at++] = ' ';
        }
        return at;
    }

    /** Most bytes that a document of so many words takes. */
    static int mostBytes(int words) {
        return words * 14;
    }
}
