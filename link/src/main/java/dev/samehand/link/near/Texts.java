package dev.samehand.link.near;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Documents as arrays of 32-bit word hashes. Two different words have the same hash once in four
 * billion, so a pair that is found is shown to a person only after its texts were compared.
 * Immutable.
 */
public final class Texts {

    /** Words of one search, all documents together: 8 GiB of memory. */
    public static final int MOST_WORDS = Integer.MAX_VALUE - 1024;

    private static final int DOCUMENTS_AT_ONCE = Pages.DOCUMENTS;

    final Pages pages;

    /** How many words stand before each document, and in all. */
    final int[] start;

    final EqualTexts equal;

    private Texts(Pages pages) {
        this.pages = pages;
        start = pages.start();
        equal = EqualTexts.of(pages);
    }

    /** Gives the documents; called from several threads at a time. */
    @FunctionalInterface
    public interface Source {
        /** Adds the words of a document to those that are there. */
        void read(int document, Words words);
    }

    /**
     * Cuts documents into words, on all processors.
     *
     * @throws IllegalArgumentException if they have more than {@link #MOST_WORDS}
     */
    public static Texts read(int documents, Source source) {
        int blocks = (documents + DOCUMENTS_AT_ONCE - 1) / DOCUMENTS_AT_ONCE;
        int[][] page = new int[blocks][];
        int[] start = new int[documents + 1];
        AtomicLong total = new AtomicLong();
        Workers.blocks(
                documents,
                DOCUMENTS_AT_ONCE,
                () -> {
                    Words words = new Words();
                    return (from, to) -> {
                        words.clear();
                        for (int d = from; d < to; d++) {
                            source.read(d, words);
                            start[d + 1] = words.count();
                        }
                        if (total.addAndGet(words.count()) <= MOST_WORDS) {
                            page[from / DOCUMENTS_AT_ONCE] =
                                    Arrays.copyOf(words.hashes(), words.count());
                        }
                    };
                });
        if (total.get() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    total.get()
                            + " words are more than one search takes ("
                            + MOST_WORDS
                            + "): search in fewer documents at a time");
        }
        return joined(page, start);
    }

    /** Counts on from page to page. */
    private static Texts joined(int[][] page, int[] start) {
        int words = 0;
        for (int d = 1; d < start.length; d++) {
            int block = (d - 1) / DOCUMENTS_AT_ONCE;
            start[d] += words;
            if (d % DOCUMENTS_AT_ONCE == 0 || d + 1 == start.length) {
                words += page[block].length;
            }
        }
        return new Texts(new Pages(page, start));
    }

    /** How many documents there are. */
    public int documents() {
        return start.length - 1;
    }

    /** How many words all documents have together. */
    public int words() {
        return start[documents()];
    }

    int length(int document) {
        return pages.length(document);
    }

    /** The document in which the word at this place stands. */
    int documentAt(int place) {
        int found = Arrays.binarySearch(start, place);
        int d = found >= 0 ? found : -found - 2;
        while (start[d + 1] == place) { // documents without words begin at the same place
            d++;
        }
        return d;
    }
}
