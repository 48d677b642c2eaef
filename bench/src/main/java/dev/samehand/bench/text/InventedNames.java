package dev.samehand.bench.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Different names, or addresses, of invented syllables, of which one in ten is an earlier one with
 * a typing error: a letter more, less or other, or two neighbours swapped.
 */
final class InventedNames {

    private static final double MISTYPED = 0.1;
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final String[] STREETS = {"st", "road", "lane", "avenue", "square"};

    final List<String> items = new ArrayList<>();

    /** Pairs of a name and what became of it, ascending. */
    final long[] planted;

    private InventedNames(int count, boolean addresses) {
        SplittableRandom random = new SplittableRandom(addresses ? 21 : 22);
        Set<String> taken = new HashSet<>();
        long[] pairs = new long[count];
        int[] original = new int[count];
        int originals = 0;
        int size = 0;
        while (items.size() < count) {
            boolean mistyped = items.size() > 100 && random.nextDouble() < MISTYPED;
            int of = mistyped ? original[random.nextInt(originals)] : -1;
            String item = mistyped ? mistyped(items.get(of), random) : item(addresses, random);
            if (taken.add(item)) {
                if (mistyped) {
                    pairs[size++] = ((long) of << 32) | items.size();
                } else {
                    original[originals++] = items.size();
                }
                items.add(item);
            }
        }
        planted = Arrays.copyOf(pairs, size);
        Arrays.sort(planted);
    }

    static InventedNames names(int count) {
        return new InventedNames(count, false);
    }

    static InventedNames addresses(int count) {
        return new InventedNames(count, true);
    }

    private static String item(boolean address, SplittableRandom random) {
        if (!address) {
            return word(random, 2) + " " + word(random, 3);
        }
        String street = STREETS[random.nextInt(STREETS.length)];
        int postcode = random.nextInt(10_000, 100_000);
        return String.join(
                " ",
                Integer.toString(random.nextInt(1, 200)),
                word(random, 3),
                street,
                word(new SplittableRandom(postcode / 100), 3),
                Integer.toString(postcode));
    }

    private static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).toString();
    }

    /** An error in the first word of four letters or more, behind its first letter. */
    private static String mistyped(String item, SplittableRandom random) {
        int from = 0;
        while (item.indexOf(' ', from) - from < 4) {
            from = item.indexOf(' ', from) + 1;
        }
        StringBuilder wrong = new StringBuilder(item);
        int at = from + random.nextInt(1, item.indexOf(' ', from) - from - 1);
        char letter = VOWELS.charAt(random.nextInt(VOWELS.length()));
        switch (random.nextInt(4)) {
            case 0 -> wrong.deleteCharAt(at);
            case 1 -> wrong.insert(at, letter);
            case 2 -> wrong.setCharAt(at, letter);
            default -> wrong.insert(at + 2, item.charAt(at)).deleteCharAt(at);
        }
        return wrong.toString();
    }
}
