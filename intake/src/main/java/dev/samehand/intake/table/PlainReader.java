package dev.samehand.intake.table;

/** Reads a value from its bytes into a hash, or says that its normaliser is to be asked. */
interface PlainReader {

    /** Hash of the normal form of {@code ascii[from, to)}, or {@code PlainValues.ASK}. */
    long hash(byte[] ascii, int from, int to);
}
