package dev.samehand.intake.table;

import dev.samehand.intake.normal.Masks;
import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.source.Table;
import dev.samehand.model.Day;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ValueHash;
import org.jspecify.annotations.Nullable;

/** {@code known_values}: the user's own lists of bad, shared and good values. */
final class KnownValueRows implements TableReader {

    private static final int TYPE = column("type");
    private static final int VALUE = column("value");
    private static final int VERDICT = column("verdict");
    private static final int SOURCE = column("source");
    private static final int OWNER = column("owner");
    private static final int EXPIRES_AT = column("expires_at");
    private static final int NOTE = column("note");

    private final Normalisers normalisers;
    private final TypeNames types = new TypeNames();

    KnownValueRows(Normalisers normalisers) {
        this.normalisers = normalisers;
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        String type = types.of(row, TYPE);
        String text = row.required(VALUE);
        KnownValue.Verdict verdict = verdict(row);
        if (type == null || text == null || verdict == null) {
            return;
        }
        int code = row.pass.type(type);
        if (code < 0) {
            row.reject(TYPE, type, "too many different types of observations");
            return;
        }
        if (!(normalisers.of(type).of(text) instanceof Normalised.Usable value)) {
            row.reject(VALUE, text, "not a usable value of type " + type);
            return;
        }
        row.pass.known(
                new KnownValue(
                        code,
                        ValueHash.of(value.value()),
                        verdict,
                        Masks.of(type, value.shown()),
                        orEmpty(row.text(SOURCE)),
                        orEmpty(row.text(OWNER)),
                        expires(row),
                        orEmpty(row.text(NOTE))));
    }

    private static KnownValue.@Nullable Verdict verdict(Row row) {
        String text = row.required(VERDICT);
        if (text == null) {
            return null;
        }
        return switch (Row.word(text)) {
            case "bad" -> KnownValue.Verdict.BAD;
            case "shared" -> KnownValue.Verdict.SHARED;
            case "good" -> KnownValue.Verdict.GOOD;
            default -> {
                row.reject(VERDICT, text, "neither bad, shared nor good");
                yield null;
            }
        };
    }

    private static int expires(Row row) {
        String text = row.text(EXPIRES_AT);
        if (text == null) {
            return Day.UNKNOWN;
        }
        int day = row.anyDay(text);
        if (day == Day.UNKNOWN) {
            row.empty(EXPIRES_AT, text, "not an ISO 8601 time");
        }
        return day;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int column(String name) {
        return Table.KNOWN_VALUES.column(name);
    }
}
