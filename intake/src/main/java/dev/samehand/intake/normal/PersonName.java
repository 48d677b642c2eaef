package dev.samehand.intake.normal;

import java.util.Set;

/** Names of people, folded so that spellings of one name compare as equal. */
public final class PersonName {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "herr", "frau");

    private PersonName() {}

    /** Latin letters, lower case, single spaces, without titles; may be empty. */
    public static String fold(String raw) {
        String latin = Fold.latin(raw);
        StringBuilder name = new StringBuilder(latin.length());
        int from = 0;
        for (int i = 0; i <= latin.length(); i++) {
            if (i < latin.length() && !separates(latin.charAt(i))) {
                continue;
            }
            append(name, latin.substring(from, i));
            from = i + 1;
        }
        return name.toString();
    }

    private static boolean separates(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019' && c != '`';
    }

    private static void append(StringBuilder name, String part) {
        String word = part.replaceAll("['\u2019`]", "");
        if (!word.isEmpty() && !TITLES.contains(word)) {
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
    }
}
