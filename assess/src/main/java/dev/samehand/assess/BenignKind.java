package dev.samehand.assess;

/** Innocent reasons for accounts to share things. */
public enum BenignKind {
    OWN_ACCOUNTS("own spare accounts", "one person who openly keeps several accounts"),
    HOUSEHOLD("household", "a family or flat that shares a home and its devices"),
    CLASS("class", "people who signed up together in one room"),
    FIRM("firm with role accounts", "a firm whose staff keep accounts such as sales@ and info@"),
    AGENCY("agency", "an agency or recruiter that acts openly for many people"),
    SHARED_PLACE("shared place", "strangers behind one network, machine or address"),
    RECYCLED_PHONE("recycled or rented phone number", "a number that passed from hand to hand"),
    SECOND_HAND_DEVICE("second-hand device", "a machine that passed from hand to hand"),
    NAMESAKE("namesake", "different people of the same name"),
    VICTIM("identity-theft victim", "a person whose papers or text somebody else uses");

    private final String word;
    private final String meaning;

    BenignKind(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The word used as the kind of a network. */
    public String word() {
        return word;
    }

    /** Half a sentence that tells what it is. */
    public String meaning() {
        return meaning;
    }
}
