package dev.samehand.intake.normal;

/** {@link PersonName} and {@link StreetAddress} of plain ASCII. */
final class PlainNames {

    private static final PlainWords TITLES = PlainWords.of(PersonName.TITLES);
    private static final PlainWords STREET_WORDS = new PlainWords(StreetAddress.WORDS);

    private final PlainText text = new PlainText();

    /** Folds a name; what comes of it, which may be empty, is good until the next one. */
    PlainText name(byte[] raw, int from, int to) {
        text.size = 0;
        int begin = 0;
        for (int i = from; i <= to; i++) {
            byte c = i < to ? PlainText.lower(raw[i]) : (byte) ' ';
            if (PlainText.isLowerLetter(c) || PlainText.isDigit(c)) {
                begin = addToWord(c, begin);
            } else if (c != '\'' && c != '`' && text.size > begin) {
                boolean title = TITLES.get(text.bytes, begin, text.size) != null;
                text.size = title ? Math.max(0, begin - 1) : text.size;
                begin = text.size;
            }
        }
        return text;
    }

    /** Hash of an address, or {@link PlainValues#ASK}. */
    long address(byte[] raw, int from, int to) {
        if (!Placeholders.isQuicklyNone(raw, from, to)) {
            return PlainValues.ASK;
        }
        text.size = 0;
        int begin = 0;
        for (int i = from; i <= to; i++) {
            byte c = i < to ? PlainText.lower(raw[i]) : (byte) ' ';
            if (PlainText.isLowerLetter(c) || PlainText.isDigit(c)) {
                begin = addToWord(c, begin);
            } else if (c == '#') {
                return PlainValues.ASK;
            } else if (text.size > begin) {
                begin = endOfStreetWord(begin);
            }
        }
        return text.size < StreetAddress.FEWEST_CHARS ? PlainValues.ASK : text.hash();
    }

    /** Adds to the word, behind a space if it is not the first word; where the word begins. */
    private int addToWord(byte letter, int begin) {
        boolean next = begin > 0 && text.size == begin;
        if (next) {
            text.add((byte) ' ');
        }
        text.add(letter);
        return next ? begin + 1 : begin;
    }

    private int endOfStreetWord(int begin) {
        byte[] meaning = STREET_WORDS.get(text.bytes, begin, text.size);
        if (meaning != null) {
            text.size = begin;
            text.add(meaning);
        }
        return text.size;
    }
}
