package dev.samehand.assess;

import dev.samehand.model.ObservableTypes;

/**
 * What one home or one office has of each kind, so that sharing it hides nothing. An operation
 * needs many numbers, machines and mailboxes for few people; a home, a class or an office has few
 * for many.
 *
 * @param contacts telephone numbers, mailboxes, accounts for pay and postal addresses, each
 * @param devices machines
 * @param references people who vouch
 * @param peopleEach people for whom there is one more of each
 */
record Budget(int contacts, int devices, int references, int peopleEach) {

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
                        case IDENTITY, TEXT, CODE, PEOPLE, OTHER -> 0;
                    };
        };
    }
}
