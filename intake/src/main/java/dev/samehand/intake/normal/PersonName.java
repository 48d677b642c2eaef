package dev.samehand.intake.normal;

import java.util.Set;

/** Names of people, folded so that spellings of one name compare as equal. */
public final class PersonName {

    static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "herr", "frau");

    private static final int LONGEST_TITLE = 5;

    private PersonName() {}

    /** Latin letters, lower case, single spaces, without titles; may be empty. */
    public static String fold(String raw) {
        String latin = Fold.latin(raw);
        StringBuilder name = new StringBuilder(latin.length());
        int begin = 0;
        for (int i = 0; i <= latin.length(); i++) {
            char c = i < latin.length() ? latin.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                if (name.length() == begin && begin > 0) {
                    name.append(' ');
                    begin++;
                }
                name.append(c);
            } else if (!isInsideWords(c) && name.length() > begin) {
                begin = endOfWord(name, begin);
            }
        }
        return name.toString();
    }

    /** Takes a title off again; where the next word begins, before the space in front of it. */
    private static int endOfWord(StringBuilder name, int begin) {
        boolean title =
                name.length() - begin <= LONGEST_TITLE && TITLES.contains(name.substring(begin));
        if (title) {
            name.setLength(Math.max(0, begin - 1));
        }
        return name.length();
    }

    private static boolean isInsideWords(char c) {
        return c == '\'' || c == '\u2019' || c == '`';
    }
}
