package dev.samehand.simulate;

import java.util.Locale;

/** What kind of organisation holds the accounts of a world. */
public enum WorldKind {
    /** A platform for freelancers. */
    FREELANCE,
    /** A provider of mailboxes. */
    MAILBOX,
    /** A single employer and its applicants. */
    EMPLOYER;

    /** The word used on the command line and in {@code world.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
