package dev.samehand.assess;

import dev.samehand.model.Bits;
import dev.samehand.model.ObservableTypes;

/**
 * What one home or one office has of each kind, so that sharing it hides nothing. An operation
 * needs many numbers, machines and mailboxes for few people; a home, a class or an office has few
 * for many.
 *
 * @param contacts telephone numbers, mailboxes, accounts for pay and postal addresses, each
 * @param devices machines
 * @param references people who vouch
 * @param peopleEach people for whom there is one more of each; a home has no more
 */
record Budget(int contacts, int devices, int references, int peopleEach) {

    /**
     * In tuning worlds offices had a thing of a couple's for every fifty people and operations four
     * times as often; things of strangers are ten times as common in operations at the least.
     */
    private static final int OF_A_COUPLE = 2 * Bits.ONE;

    private static final int OF_STRANGERS = Bits.of(3.5);

    /**
     * Strays cost 0.4 bits for each person after the fourth, and 0.15 for each at the least. In the
     * tuning worlds 0.15 would do for numbers, mailboxes and accounts for pay, but no honest group
     * there has a logo for a picture, two payrolls in different names or a repository for each
     * team.
     */
    private static final int WITHOUT_STRAYS = 4;

    private static final int STRAY = Bits.of(0.4);
    private static final int LEAST_STRAY = Bits.of(0.15);

    /** Offices and courses work in teams, and each has its repository. */
    private static final int SMALLEST_TEAM = 3;

    /** What a value counts that is not covered. */
    int weighs(SharedValue value) {
        return office() && !value.strangers() ? OF_A_COUPLE : OF_STRANGERS;
    }

    /** What is paid for the strays of so many people. */
    static int strays(int persons) {
        return Math.max(persons * LEAST_STRAY, (persons - WITHOUT_STRAYS) * STRAY);
    }

    /** A logo is a picture of everybody's; nobody lends a paper or a face. */
    private static boolean isPicture(SharedValue value) {
        return value.type().name().equals(ObservableTypes.IMAGE);
    }

    private boolean office() {
        return peopleEach < Integer.MAX_VALUE;
    }

    /** How many values of this value's family are covered. Pay goes to one account, always. */
    int covers(SharedValue value, int persons) {
        int more = persons / peopleEach;
        return switch (value.type().name()) {
            case ObservableTypes.DEVICE, ObservableTypes.SERIAL -> devices + more;
            case ObservableTypes.REFERENCE -> references + more;
            case ObservableTypes.IP, ObservableTypes.IP_PREFIX -> 2 * (devices + more);
            default ->
                    switch (value.type().group()) {
                        case CONTACT, PLACE -> contacts + more;
                        case MONEY -> contacts;
                        case CODE -> office() ? contacts + persons / SMALLEST_TEAM : 0;
                        case PEOPLE -> office() ? contacts + more : 0;
                        case IDENTITY -> office() && isPicture(value) ? 1 : 0;
                        case TEXT, OTHER -> 0;
                    };
        };
    }
}
