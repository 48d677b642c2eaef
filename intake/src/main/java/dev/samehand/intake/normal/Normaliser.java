package dev.samehand.intake.normal;

/** Brings the values of one observable type into normal form. Implementations are stateless. */
@FunctionalInterface
public interface Normaliser {

    /** Never throws, whatever the text. */
    Normalised of(String raw);
}
