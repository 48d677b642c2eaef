package dev.samehand.report;

import dev.samehand.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an account says of itself, as results show it. Names are cut to initials and birth dates to
 * their year unless the run is unmasked. Claimed country and time zone are left out altogether: no
 * reader needs them to judge whether two accounts are run by one hand (guard rails R1 and R3).
 */
final class Claims {

    /** A claim's word and its different values. */
    record Shown(String word, List<String> values) {}

    private static final List<Claim> SHOWN =
            List.of(
                    Claim.NAME_AS_WRITTEN,
                    Claim.PAYEE_NAME,
                    Claim.BIRTH_DATE,
                    Claim.DECLARED_GROUP,
                    Claim.EMPLOYER);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");

    private Claims() {}

    static List<Shown> of(Run run, int account) {
        List<Shown> shown = new ArrayList<>();
        for (Claim claim : SHOWN) {
            List<String> values = run.accounts().claims(claim, account);
            if (!values.isEmpty()) {
                shown.add(
                        new Shown(
                                claim == Claim.NAME_AS_WRITTEN ? "name" : claim.word(),
                                values.stream()
                                        .map(value -> run.unmasked() ? value : mask(claim, value))
                                        .map(value -> VisibleText.of(value, Limits.TEXT_ON_PAGE))
                                        .toList()));
            }
        }
        return shown;
    }

    private static String mask(Claim claim, String value) {
        return switch (claim) {
            case NAME, NAME_AS_WRITTEN, PAYEE_NAME -> initials(value);
            case BIRTH_DATE -> value.length() < 4 ? "••••" : value.substring(0, 4) + "-••-••";
            case DECLARED_GROUP, EMPLOYER, COUNTRY, TIME_ZONE -> value;
        };
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        BETWEEN_WORDS
                .splitAsStream(name.strip())
                .filter(word -> !word.isEmpty())
                .forEach(word -> initials.appendCodePoint(word.codePointAt(0)).append(". "));
        return initials.toString().strip();
    }
}
