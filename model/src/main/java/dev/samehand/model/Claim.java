package dev.samehand.model;

import java.util.Locale;

/** What an account says of itself. Claims agree or contradict; they never link. */
public enum Claim {
    /** Full name, folded for comparison: Latin, lower case, words in their given order. */
    NAME,
    /** Full name as it was written, for display only. */
    NAME_AS_WRITTEN,
    /** ISO 8601 date, such as {@code 1991-04-30}. */
    BIRTH_DATE,
    /** ISO 3166-1 alpha-2 code. */
    COUNTRY,
    /** IANA time zone. */
    TIME_ZONE,
    /** Name on a payout account, folded like {@link #NAME}. */
    PAYEE_NAME,
    /** Declared household, class, firm or agency. */
    DECLARED_GROUP,
    EMPLOYER;

    /** The word used in reports, such as {@code birth date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
