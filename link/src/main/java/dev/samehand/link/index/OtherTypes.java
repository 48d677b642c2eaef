package dev.samehand.link.index;

/** An index and a catalogue of observable types do not go together. Says which, and what to do. */
public final class OtherTypes extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OtherTypes(String message) {
        super(message);
    }
}
