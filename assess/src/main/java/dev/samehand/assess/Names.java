package dev.samehand.assess;

import java.util.Arrays;
import java.util.List;

/**
 * Whether two folded full names may belong to one person. Tolerant on purpose: word order, middle
 * names, initials, one slip of spelling and a changed family name are all innocent, and a person
 * must not be counted twice for them.
 */
final class Names {

    private static final int SHORTEST_WITH_SLIP = 5;

    private Names() {}

    /** Whether a name has at least two words of two letters; less is not a full name. */
    static boolean full(String name) {
        return full(words(name));
    }

    static boolean full(List<String> words) {
        return words.stream().filter(word -> word.length() >= 2).count() >= 2;
    }

    static List<String> words(String name) {
        return Arrays.stream(name.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static boolean agree(String a, String b) {
        return agree(words(a), words(b));
    }

    /** Whether every word of the shorter name has its like in the longer one. */
    static boolean agree(List<String> a, List<String> b) {
        List<String> shorter = a.size() > b.size() ? b : a;
        List<String> longer = a.size() > b.size() ? a : b;
        int[] taken = new int[longer.size()];
        Arrays.fill(taken, -1);
        for (int word = 0; word < shorter.size(); word++) {
            if (!place(word, shorter, longer, taken, new boolean[taken.length])) {
                return false;
            }
        }
        return !shorter.isEmpty();
    }

    /** Whether the names have one word of at least three letters in common. */
    static boolean overlap(List<String> a, List<String> b) {
        return a.stream().anyMatch(word -> word.length() >= 3 && b.contains(word));
    }

    /**
     * Finds a like for a word, where need be by finding another for the word that has taken it: an
     * initial must not take what a whole word needs (augmenting paths).
     */
    private static boolean place(
            int word, List<String> words, List<String> likes, int[] taken, boolean[] asked) {
        for (int i = 0; i < taken.length; i++) {
            if (!asked[i] && alike(words.get(word), likes.get(i))) {
                asked[i] = true;
                if (taken[i] < 0 || place(taken[i], words, likes, taken, asked)) {
                    taken[i] = word;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return Math.min(a.length(), b.length()) >= SHORTEST_WITH_SLIP && oneSlip(a, b);
    }

    /** One letter more, less, other or swapped with its neighbour. */
    private static boolean oneSlip(String a, String b) {
        int start = 0;
        int shortest = Math.min(a.length(), b.length());
        while (start < shortest && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String restA = a.substring(start, a.length() - end);
        String restB = b.substring(start, b.length() - end);
        if (restA.length() <= 1 && restB.length() <= 1) {
            return true;
        }
        return restA.length() == 2
                && restB.length() == 2
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0);
    }
}
