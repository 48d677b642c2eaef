package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.normal.PersonName;
import dev.samehand.intake.normal.Places;
import dev.samehand.intake.normal.PlainTime;
import dev.samehand.intake.normal.PlainValues;
import dev.samehand.intake.normal.PlainZones;
import dev.samehand.intake.source.Table;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Day;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code accounts}: who there is, and what each says of itself. */
final class AccountRows implements TableReader {

    private static final int FIRST_BIRTH_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private static final byte[] ACTIVE = "active".getBytes(StandardCharsets.US_ASCII);

    private static final int ID = column("account_id");
    private static final int CREATED_AT = column("created_at");
    private static final int EMAIL = column("email");
    private static final int RECOVERY_EMAIL = column("recovery_email");
    private static final int PHONE = column("phone");
    private static final int DISPLAY_NAME = column("display_name");
    private static final int USERNAME = column("username");
    private static final int BIRTH_DATE = column("birth_date");
    private static final int COUNTRY = column("country");
    private static final int TIMEZONE = column("timezone");
    private static final int STATUS = column("status");
    private static final int EMPLOYER = column("employer");
    private static final int GROUP = column("group");
    private static final int LABEL = column("label");

    private final Normalisers normalisers;
    private final Contacts contacts;
    private final PlainZones zones = new PlainZones();

    AccountRows(Normalisers normalisers) {
        this.normalisers = normalisers;
        contacts = new Contacts(normalisers);
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        if (!row.hasAccount(ID, knownOnly)) {
            return;
        }
        if (!row.pass.isFirstDescription(row.account, row.description)) {
            describedBefore(row.notes);
        }
        row.readDay(CREATED_AT);
        row.pass.created(row.account, row.day);
        String country = country(row);
        contacts.email(row, EMAIL, true);
        contacts.email(row, RECOVERY_EMAIL, false);
        contacts.phone(row, PHONE, country);
        contacts.stem(row, USERNAME);
        row.observe(EMPLOYER, Codes.EMPLOYER, normalisers.context());
        names(row);
        birthDate(row);
        timeZone(row);
        claim(row, GROUP, Claim.DECLARED_GROUP);
        claim(row, EMPLOYER, Claim.EMPLOYER);
        status(row);
        label(row);
    }

    static void describedBefore(RowNotes notes) {
        notes.marked(Table.ACCOUNTS, ID, "account described before; every value is kept");
    }

    private static @Nullable String country(Row row) {
        if (row.isPlain(COUNTRY)) {
            String code = Places.country(row.bytes, row.from, row.to);
            if (code != null) {
                row.claim(Claim.COUNTRY);
                return code;
            }
        }
        String text = row.text(COUNTRY);
        if (text == null) {
            return null;
        }
        Optional<String> country = Places.country(text);
        if (country.isEmpty()) {
            row.empty(COUNTRY, text, "not an ISO 3166-1 country code");
            return null;
        }
        row.pass.claim(row.account, Claim.COUNTRY, country.get());
        return country.get();
    }

    private void names(Row row) {
        PlainValues plain = normalisers.plain();
        if (row.isPlain(DISPLAY_NAME) && plain.name(row.bytes, row.from, row.to)) {
            row.claim(Claim.NAME, plain.folded(), 0, plain.foldedSize());
            row.claim(Claim.NAME_AS_WRITTEN);
            return;
        }
        String text = row.text(DISPLAY_NAME);
        if (text == null) {
            return;
        }
        String name = PersonName.fold(text);
        if (!name.isEmpty()) {
            row.pass.claim(row.account, Claim.NAME, name);
            row.pass.claim(row.account, Claim.NAME_AS_WRITTEN, text);
        }
    }

    private static void birthDate(Row row) {
        if (row.isPlain(BIRTH_DATE) && PlainTime.isDate(row.from, row.to)) {
            int plain = PlainTime.day(row.bytes, row.from, row.to);
            if (plain >= FIRST_BIRTH_DAY && !row.isAfterTomorrow(plain)) {
                row.claim(Claim.BIRTH_DATE);
                return;
            }
        }
        String text = row.text(BIRTH_DATE);
        if (text == null) {
            return;
        }
        int day = row.anyDay(text);
        if (day == Day.UNKNOWN) {
            row.empty(BIRTH_DATE, text, "not an ISO 8601 date");
            return;
        }
        if (day < FIRST_BIRTH_DAY || row.isAfterTomorrow(day)) {
            row.empty(BIRTH_DATE, text, "nobody here was born then");
            return;
        }
        row.pass.claim(row.account, Claim.BIRTH_DATE, Day.text(day));
    }

    private void timeZone(Row row) {
        if (row.isPlain(TIMEZONE) && zones.contains(row.bytes, row.from, row.to)) {
            row.claim(Claim.TIME_ZONE);
            return;
        }
        String text = row.text(TIMEZONE);
        if (text == null) {
            return;
        }
        if (!Places.isTimeZone(text)) {
            row.empty(TIMEZONE, text, "not an IANA time zone");
            return;
        }
        row.pass.claim(row.account, Claim.TIME_ZONE, text);
    }

    private static void claim(Row row, int column, Claim claim) {
        if (row.isPlain(column)) {
            row.claim(claim);
            return;
        }
        String text = row.text(column);
        if (text != null) {
            row.pass.claim(row.account, claim, text);
        }
    }

    private static void status(Row row) {
        if (row.isPlain(STATUS) && row.isWord(ACTIVE)) {
            row.pass.status(row.account, AccountStatus.ACTIVE);
            return;
        }
        String text = row.text(STATUS);
        if (text == null) {
            return;
        }
        switch (Row.word(text)) {
            case "active" -> row.pass.status(row.account, AccountStatus.ACTIVE);
            case "suspended" -> row.pass.status(row.account, AccountStatus.SUSPENDED);
            case "closed" -> row.pass.status(row.account, AccountStatus.CLOSED);
            default -> row.empty(STATUS, text, "neither active, suspended nor closed");
        }
    }

    private static void label(Row row) {
        String text = row.text(LABEL);
        if (text == null) {
            return;
        }
        switch (Row.word(text)) {
            case "known_bad" -> row.pass.label(row.account, AccountLabel.KNOWN_BAD);
            case "known_good" -> row.pass.label(row.account, AccountLabel.KNOWN_GOOD);
            default -> row.empty(LABEL, text, "neither known_bad nor known_good");
        }
    }

    private static int column(String name) {
        return Table.ACCOUNTS.column(name);
    }
}
