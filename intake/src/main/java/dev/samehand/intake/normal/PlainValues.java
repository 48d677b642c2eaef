package dev.samehand.intake.normal;

import org.jspecify.annotations.Nullable;

/**
 * Values of plain ASCII from the bytes of a file straight to the hash of their normal form, without
 * a string: nearly all values of a large table. Each method either gives the hash that the
 * {@linkplain Normalisers normaliser} of its type would lead to, of a value without any doubt or
 * mark, or {@link #ASK}: then the normaliser is to be asked. A test holds both equal. Values are
 * {@code raw[from, to)}, not empty, with letters at both ends that are no white space. Not
 * thread-safe.
 */
public final class PlainValues {

    /** Nothing is said: the normaliser is to be asked. */
    public static final long ASK = 0;

    private final PlainEmail emails = new PlainEmail();
    private final PlainIds ids = new PlainIds();
    private final PlainNames names = new PlainNames();
    private final PlainPhone phones = new PlainPhone();
    private final PlainPayout payouts;
    private byte[] name = {};
    private int nameSize;

    /**
     * @param key secret under which bank numbers are hashed
     */
    PlainValues(byte[] key) {
        payouts = new PlainPayout(key);
    }

    private static boolean isTooLong(int from, int to) {
        return to - from > PlainText.LONGEST;
    }

    public long email(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : emails.mailbox(raw, from, to);
    }

    public long emailStem(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : emails.stem(raw, from, to);
    }

    public long device(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : ids.device(raw, from, to);
    }

    public long address(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : names.address(raw, from, to);
    }

    public long payout(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : payouts.destination(raw, from, to);
    }

    public long context(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : ids.context(raw, from, to);
    }

    public long asn(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : ids.asn(raw, from, to);
    }

    /** An internet address, whose {@link #ipPrefix} can then be asked for. */
    public long ip(byte[] raw, int from, int to) {
        return isTooLong(from, to) ? ASK : ids.ip(raw, from, to);
    }

    public long ipPrefix() {
        return ids.prefix();
    }

    /** A phone number, whose national digits can then be asked for. */
    public long phone(byte[] raw, int from, int to, @Nullable String country) {
        return isTooLong(from, to) ? ASK : phones.number(raw, from, to, country);
    }

    public long nationalDigits() {
        return phones.national();
    }

    public boolean isCountryDoubtful() {
        return phones.isDoubtful();
    }

    /** Folds a name as {@link PersonName} does; false where nothing is said or left of it. */
    public boolean name(byte[] raw, int from, int to) {
        if (isTooLong(from, to)) {
            return false;
        }
        PlainText folded = names.name(raw, from, to);
        name = folded.bytes;
        nameSize = folded.size;
        return nameSize > 0;
    }

    /** The name that was folded last: so many of these bytes. */
    public byte[] folded() {
        return name;
    }

    public int foldedSize() {
        return nameSize;
    }
}
