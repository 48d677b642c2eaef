package dev.samehand.intake.table;

import dev.samehand.model.ObservableTypes;

/** Codes of the built-in types, which are the same in every catalogue. */
final class Codes {

    static final int EMAIL = code(ObservableTypes.EMAIL);
    static final int EMAIL_STEM = code(ObservableTypes.EMAIL_STEM);
    static final int PHONE = code(ObservableTypes.PHONE);
    static final int URL = code(ObservableTypes.URL);
    static final int REFERENCE = code(ObservableTypes.REFERENCE);
    static final int DEVICE = code(ObservableTypes.DEVICE);
    static final int SERIAL = code(ObservableTypes.SERIAL);
    static final int IP = code(ObservableTypes.IP);
    static final int IP_PREFIX = code(ObservableTypes.IP_PREFIX);
    static final int ADDRESS = code(ObservableTypes.ADDRESS);
    static final int PAYOUT = code(ObservableTypes.PAYOUT);
    static final int USER_AGENT = code(ObservableTypes.USER_AGENT);
    static final int ASN = code(ObservableTypes.ASN);
    static final int PAYER = code(ObservableTypes.PAYER);
    static final int EMPLOYER = code(ObservableTypes.EMPLOYER);

    private Codes() {}

    private static int code(String name) {
        return ObservableTypes.standard().byName(name).code();
    }
}
