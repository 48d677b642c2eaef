package dev.samehand.intake.normal;

import dev.samehand.model.ValueHash;
import java.nio.charset.StandardCharsets;

/** {@link Email} and {@link EmailStem} of what leaves no doubt, from bytes to the hash. */
final class PlainEmail {

    private static final int MOST_LOCAL = 64;
    private static final int MOST_LABEL = 63;
    private static final byte[] GMAIL = "gmail.com".getBytes(StandardCharsets.US_ASCII);
    private static final long[] NOBODY = PlainText.hashes(Email.NOBODY);
    private static final long[] ROLES = PlainText.hashes(EmailStem.ROLES);

    private final PlainText text = new PlainText();

    /** Hash of the mailbox, or {@link PlainValues#ASK}. */
    long mailbox(byte[] raw, int from, int to) {
        int at = at(raw, from, to);
        if (at <= from || at - from > MOST_LOCAL || !isDomain(raw, at + 1, to)) {
            return PlainValues.ASK;
        }
        boolean dotless = isGmail(raw, at + 1, to);
        text.size = 0;
        for (int i = from; i < to; i++) {
            byte c = PlainText.lower(raw[i]);
            if (isSpecial(c)) {
                return PlainValues.ASK;
            }
            if (c != '.' || !dotless || i > at) {
                text.add(c);
            }
        }
        int local = text.size - (to - at);
        boolean nobody =
                local == 0 || PlainText.contains(NOBODY, ValueHash.of(text.bytes, 0, local));
        return nobody || mayBePlaceholder(local) ? PlainValues.ASK : text.hash();
    }

    /** White space, or what an address with a name or a tag has. */
    private static boolean isSpecial(byte c) {
        return c <= ' ' || c == ',' || c == ';' || c == '<' || c == '>' || c == '+' || c == 0x7f;
    }

    /** The same letter over and over, or the beginning of a word that stands for nothing. */
    private boolean mayBePlaceholder(int local) {
        byte first = text.bytes[0];
        if (first == 'v' || !(PlainText.isLowerLetter(first) || PlainText.isDigit(first))) {
            return true;
        }
        for (int i = local + 1; i < text.size; i++) {
            if (PlainText.isLowerLetter(text.bytes[i]) && text.bytes[i] != first) {
                return false;
            }
        }
        return true;
    }

    private static int at(byte[] raw, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (raw[i] == '@') {
                return i;
            }
        }
        return -1;
    }

    /** As {@link Email} has it, and none whose addresses are delivered elsewhere. */
    private static boolean isDomain(byte[] raw, int from, int to) {
        int labels = 0;
        int begin = from;
        for (int i = from; i <= to; i++) {
            byte c = i < to ? PlainText.lower(raw[i]) : (byte) '.';
            if (c == '.') {
                if (i == begin || i - begin > MOST_LABEL) {
                    return false;
                }
                labels++;
                begin = i < to ? i + 1 : begin;
            } else if (!PlainText.isLowerLetter(c)
                    && !PlainText.isDigit(c)
                    && c != '-'
                    && c != '_') {
                return false;
            }
        }
        return labels > 1
                && PlainText.isLowerLetter(PlainText.lower(raw[begin]))
                && !moves(raw, from, to);
    }

    private static boolean moves(byte[] raw, int from, int to) {
        return to - from == "googlemail.com".length() && PlainText.lower(raw[from]) == 'g';
    }

    private static boolean isGmail(byte[] raw, int from, int to) {
        if (to - from != GMAIL.length) {
            return false;
        }
        for (int i = 0; i < GMAIL.length; i++) {
            if (PlainText.lower(raw[from + i]) != GMAIL[i]) {
                return false;
            }
        }
        return true;
    }

    /** Hash of the stem of a user name or an address. */
    long stem(byte[] raw, int from, int to) {
        int at = at(raw, from, to);
        int end = at < 0 ? to : at;
        if (raw[from] == '+') {
            return PlainValues.ASK;
        }
        text.size = 0;
        int letters = 0;
        int behind = 0;
        for (int i = from; i < end; i++) {
            byte c = PlainText.lower(raw[i]);
            if (c == '+') {
                break;
            }
            boolean letter = PlainText.isLowerLetter(c);
            if (letter || (letters > 0 && PlainText.isDigit(c))) {
                text.add(c);
                letters += letter ? 1 : 0;
                behind = letter ? text.size : behind;
            }
        }
        text.size = behind;
        long hash = text.hash();
        boolean none = letters < EmailStem.FEWEST_LETTERS || PlainText.contains(ROLES, hash);
        return none ? PlainValues.ASK : hash;
    }
}
