package dev.samehand.model;

/**
 * A kind of value that accounts can share.
 *
 * @param code dense index of the type in its {@link ObservableTypes}, from 0
 * @param name the word of the evidence folder, such as {@code phone}
 * @param family kinds of evidence that are not independent of each other, such as {@code network}
 */
public record ObservableType(
        int code, String name, String family, IndependenceGroup group, Standing standing) {

    /** Whether sharing a value of this type can be a strong link. */
    public boolean exclusive() {
        return standing == Standing.EXCLUSIVE;
    }

    /** Whether sharing a value of this type may link accounts at all. */
    public boolean links() {
        return standing != Standing.CONTEXT;
    }
}
