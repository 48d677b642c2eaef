package dev.samehand.assess;

/** What a member does in a network, as far as the tables tell. */
public enum Role {
    WORKER_PERSONA("worker persona"),
    LAPTOP_HOST("laptop host"),
    PAYOUT_MULE("payout mule"),
    ACCOUNT_LENDER("account lender"),
    INTERVIEW_STAND_IN("interview stand-in"),
    REFERENCE("reference"),
    UNKNOWN("");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word used in results; empty where nothing is known. */
    public String word() {
        return word;
    }
}
