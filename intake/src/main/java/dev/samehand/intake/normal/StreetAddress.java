package dev.samehand.intake.normal;

import java.util.Map;

/** Postal addresses as far as plain rules go: script, case, punctuation and street words. */
final class StreetAddress implements Normaliser {

    static final int FEWEST_CHARS = 6;

    /** Of the words that are shortened. */
    private static final int LONGEST_WORD = 9;

    static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("street", "st"),
                    Map.entry("str", "st"),
                    Map.entry("road", "rd"),
                    Map.entry("avenue", "ave"),
                    Map.entry("av", "ave"),
                    Map.entry("boulevard", "blvd"),
                    Map.entry("drive", "dr"),
                    Map.entry("lane", "ln"),
                    Map.entry("court", "ct"),
                    Map.entry("place", "pl"),
                    Map.entry("square", "sq"),
                    Map.entry("terrace", "ter"),
                    Map.entry("highway", "hwy"),
                    Map.entry("parkway", "pkwy"),
                    Map.entry("circle", "cir"),
                    Map.entry("north", "n"),
                    Map.entry("south", "s"),
                    Map.entry("east", "e"),
                    Map.entry("west", "w"),
                    Map.entry("apartment", "apt"),
                    Map.entry("unit", "apt"),
                    Map.entry("flat", "apt"),
                    Map.entry("suite", "ste"),
                    Map.entry("floor", "fl"),
                    Map.entry("building", "bldg"),
                    Map.entry("saint", "st"),
                    Map.entry("strasse", "st"));

    @Override
    public Normalised of(String raw) {
        if (Placeholders.matches(raw)) {
            return Normalised.placeholder("placeholder");
        }
        String latin = Fold.latin(raw).replace("#", " apt ");
        StringBuilder address = new StringBuilder(latin.length());
        int from = 0;
        for (int i = 0; i <= latin.length(); i++) {
            if (i < latin.length() && Character.isLetterOrDigit(latin.charAt(i))) {
                continue;
            }
            if (i > from) {
                if (!address.isEmpty()) {
                    address.append(' ');
                }
                boolean listed = i - from <= LONGEST_WORD && Character.isLetter(latin.charAt(from));
                String word = listed ? WORDS.get(latin.substring(from, i)) : null;
                if (word == null) {
                    address.append(latin, from, i);
                } else {
                    address.append(word);
                }
            }
            from = i + 1;
        }
        return address.length() < FEWEST_CHARS
                ? Normalised.unusable("too short for an address")
                : Normalised.usable(address.toString(), raw.strip());
    }
}
