package dev.samehand.intake.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of an evidence folder, in the order in which they are read. */
@SuppressWarnings("ImmutableEnumChecker") // its lists come from Stream.toList(): unmodifiable
public enum Table {
    ACCOUNTS(
            "account_id*",
            "created_at",
            "email",
            "recovery_email",
            "phone",
            "display_name",
            "username",
            "birth_date",
            "country",
            "timezone",
            "status",
            "employer",
            "group",
            "label"),
    PROFILES("account_id*", "at", "platform", "url", "headline", "text~", "photo"),
    FILES("account_id*", "path*", "kind", "at", "consent"),
    DEVICES(
            "device_id*",
            "account_id",
            "employer",
            "serial",
            "ip",
            "software",
            "usb",
            "ship_to",
            "at"),
    PAYMENTS(
            "account_id*",
            "at",
            "amount",
            "currency",
            "method",
            "destination",
            "payer",
            "name_on_account"),
    APPLICATIONS("account_id*", "at", "employer", "role", "ip", "references", "answers~"),
    SIGN_INS(
            "account_id*",
            "at*",
            "ip",
            "device_id",
            "user_agent",
            "country",
            "latitude",
            "longitude",
            "asn",
            "outcome"),
    OBSERVATIONS("account_id*", "type*", "value*", "at", "source"),
    KNOWN_VALUES("type*", "value*", "verdict*", "source", "owner", "expires_at", "note");

    private final List<String> columns;
    private final List<Boolean> required;
    private final List<Boolean> text;

    /** A star marks what a row cannot do without, a tilde running text. */
    Table(String... columns) {
        this.columns = Arrays.stream(columns).map(name -> name.replaceAll("[*~]", "")).toList();
        required = Arrays.stream(columns).map(name -> name.endsWith("*")).toList();
        text = Arrays.stream(columns).map(name -> name.endsWith("~")).toList();
    }

    /** The table's name in the evidence folder, such as {@code sign_ins}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> columns() {
        return columns;
    }

    /**
     * Position of a column.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public int column(String name) {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException(word() + " has no column " + name);
        }
        return column;
    }

    /** Whether a row without a usable value in this column is rejected. */
    public boolean isRequired(int column) {
        return required.get(column);
    }

    /** Whether the column holds running text, which may be long. */
    public boolean isText(int column) {
        return text.get(column);
    }

    /** The table of this name, upper or lower case. */
    public static Optional<Table> named(String name) {
        return Arrays.stream(values())
                .filter(table -> table.word().equalsIgnoreCase(name))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Table::word).toList();
    }
}
