package dev.samehand.intake.table;

import dev.samehand.intake.normal.IsoTime;
import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.normal.Normaliser;
import dev.samehand.intake.normal.PlainValues;
import dev.samehand.intake.read.FieldText;
import dev.samehand.intake.read.Fields;
import dev.samehand.intake.source.Table;
import dev.samehand.model.Claim;
import dev.samehand.model.Day;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The row being read: its cells, its account, and the two who hear of it. Used again and again. */
final class Row {

    /** Longest account id, in UTF-16 units. */
    private static final int LONGEST_ID = 512;

    /** Longest of the words that a cell can be chosen from, in UTF-16 units. */
    private static final int LONGEST_WORD = 40;

    final Table table;
    final Pass pass;
    final RowNotes notes;
    private final EventDays days;
    private final IsoTime time;
    private final @Nullable Tally tally;
    Fields cells = new Fields(0);

    /** Where the cell stands that was last found to be {@linkplain #isPlain plain}. */
    byte[] bytes = {};

    int from;
    int to;
    int account;
    int day;

    /** Hash of what a log says of an account in each of its records; 0 outside of logs. */
    long description;

    Row(Table table, Pass pass, RowNotes notes, IsoTime time, LocalDate today) {
        this.table = table;
        this.pass = pass;
        tally = pass.tally();
        this.notes = notes;
        this.time = time;
        days = new EventDays((int) today.toEpochDay() + 1);
    }

    /** Text of a cell without white space around it, or null. */
    @Nullable String text(int column) {
        String cell = cells.text(column);
        if (cell == null) {
            return null;
        }
        String text = cell.strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * Whether the cell is plain ASCII without white space around it, in a pass to which bytes are
     * enough; finds it.
     */
    boolean isPlain(int column) {
        if (tally == null || !cells.isPlain(column)) {
            return false;
        }
        bytes = cells.bytes();
        from = cells.from(column);
        to = cells.to(column);
        return bytes[from] > ' ' && bytes[to - 1] > ' ';
    }

    /** Whether the plain cell is this word, given in lower case. */
    boolean isWord(byte[] word) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if ((bytes[from + i] | 0x20) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Claims the plain cell as it stands. */
    void claim(Claim claim) {
        claim(claim, bytes, from, to);
    }

    void claim(Claim claim, byte[] ascii, int begin, int end) {
        if (tally != null) {
            tally.claim(account, claim, ascii, begin, end);
        }
    }

    /** Counts a value by its hash. */
    void count(int type, long hash) {
        if (tally != null) {
            tally.observe(account, type, hash, day);
        }
    }

    void countNationalPhone(long hash, boolean doubtful) {
        if (tally != null) {
            tally.nationalPhone(account, hash, doubtful, day);
        }
    }

    /** A word in lower case; a text that is too long to be one is left as it is. */
    static String word(String text) {
        return text.length() > LONGEST_WORD ? text : text.toLowerCase(Locale.ROOT);
    }

    /** Text of a cell that the row cannot do without; null where the row is rejected. */
    @Nullable String required(int column) {
        String text = text(column);
        if (text == null) {
            notes.rejected(table, column, "", "is missing or cannot be read", false);
        }
        return text;
    }

    /** Finds the row's account; false where the row is to be passed over. */
    boolean hasAccount(int column, boolean knownOnly) {
        if (!knownOnly && tally != null && isPlainId(column)) {
            account = tally.account(bytes, from, to);
            return account >= 0;
        }
        String id = required(column);
        if (id == null) {
            return false;
        }
        if (id.equalsIgnoreCase(table.columns().get(column))) {
            reject(column, id, "is the name of its column: a second header line");
            return false;
        }
        if (id.length() > LONGEST_ID) {
            reject(column, id, "longer than " + LONGEST_ID + " characters");
            return false;
        }
        account = knownOnly ? pass.knownAccount(id) : pass.account(id);
        return account >= 0;
    }

    private boolean isPlainId(int column) {
        if (!isPlain(column) || to - from > LONGEST_ID) {
            return false;
        }
        String header = table.columns().get(column);
        return to - from != header.length() || (bytes[from] | 0x20) != header.charAt(0);
    }

    /** Reads the day on which the row happened; unknown where the cell is empty or unusable. */
    void readDay(int column) {
        day = eventDay(column, true);
    }

    /** Reads the day; false where it is missing or unusable, and the row is therefore rejected. */
    boolean readRequiredDay(int column) {
        if (!isPlain(column) && required(column) == null) {
            return false;
        }
        day = eventDay(column, false);
        return day != Day.UNKNOWN;
    }

    /** Day of a time that must lie between 1990 and tomorrow. */
    private int eventDay(int column, boolean rowKept) {
        int plain = days.ofPlain(cells, column);
        if (plain != Day.UNKNOWN) {
            return plain;
        }
        String text = text(column);
        if (text == null) {
            return Day.UNKNOWN;
        }
        int read = anyDay(text);
        String reason = days.reasonAgainst(read);
        if (reason.isEmpty()) {
            return read;
        }
        notes.rejected(table, column, FieldText.shown(text), reason, rowKept);
        return Day.UNKNOWN;
    }

    /** Day of an ISO 8601 time, whenever; unknown where the text is none. */
    int anyDay(String text) {
        int read = time.day(text);
        if (read != Day.UNKNOWN && time.withoutOffset()) {
            notes.withoutOffset();
        }
        return read;
    }

    boolean isAfterTomorrow(int someDay) {
        return someDay > days.last();
    }

    /** Empties a cell and keeps the row. */
    void empty(int column, String value, String reason) {
        notes.rejected(table, column, FieldText.shown(value), reason, true);
    }

    /** Rejects the row because of a cell. */
    void reject(int column, String value, String reason) {
        notes.rejected(table, column, FieldText.shown(value), reason, false);
    }

    /** Observes the value of a cell, if there is any: from its bytes where these leave no doubt. */
    void observe(int column, int type, PlainReader plain, Normaliser normaliser) {
        if (isPlain(column)) {
            long hash = plain.hash(bytes, from, to);
            if (hash != PlainValues.ASK) {
                count(type, hash);
                return;
            }
        }
        observe(column, type, normaliser);
    }

    /** Observes the value of a cell, if there is any. */
    void observe(int column, int type, Normaliser normaliser) {
        String text = text(column);
        if (text != null) {
            observe(column, type, normaliser.of(text), text);
        }
    }

    void observe(int column, int type, Normalised value, String raw) {
        Normalised.Usable usable = usable(column, value, raw);
        if (usable != null) {
            pass.observe(account, type, usable, day);
        }
    }

    /** The value, or null where there is nothing to observe, which has then been told. */
    Normalised.@Nullable Usable usable(int column, Normalised value, String raw) {
        return switch (value) {
            case Normalised.Usable usable -> {
                if (!usable.mark().isEmpty()) {
                    notes.marked(table, column, usable.mark());
                }
                yield usable;
            }
            case Normalised.Placeholder(String why) -> {
                notes.passedOver(table, column, why);
                yield null;
            }
            case Normalised.Unusable(String why) -> {
                empty(column, raw, why);
                yield null;
            }
        };
    }
}
