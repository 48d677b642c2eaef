package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.normal.Phone;
import dev.samehand.intake.normal.PlainValues;
import org.jspecify.annotations.Nullable;

/** Observes e-mail addresses, phone numbers and network addresses, which yield several values. */
final class Contacts {

    private final Normalisers normalisers;
    private final PlainValues plain;

    Contacts(Normalisers normalisers) {
        this.normalisers = normalisers;
        plain = normalisers.plain();
    }

    /** An address, and its stem where it is the account's own. */
    void email(Row row, int column, boolean own) {
        if (row.isPlain(column)) {
            long hash = plain.email(row.bytes, row.from, row.to);
            if (hash != PlainValues.ASK) {
                row.count(Codes.EMAIL, hash);
                if (own) {
                    stem(row, column);
                }
                return;
            }
        }
        String text = row.text(column);
        if (text == null) {
            return;
        }
        Normalised.Usable email = row.usable(column, normalisers.email().of(text), text);
        if (email == null) {
            return;
        }
        row.pass.observe(row.account, Codes.EMAIL, email, row.day);
        if (own) {
            stem(row, text);
        }
    }

    /** What is left of a user name; too common ones are passed over in silence. */
    void stem(Row row, int column) {
        if (row.isPlain(column)) {
            long hash = plain.emailStem(row.bytes, row.from, row.to);
            if (hash != PlainValues.ASK) {
                row.count(Codes.EMAIL_STEM, hash);
                return;
            }
        }
        String text = row.text(column);
        if (text != null) {
            stem(row, text);
        }
    }

    private void stem(Row row, String name) {
        if (normalisers.emailStem().of(name) instanceof Normalised.Usable stem) {
            row.pass.observe(row.account, Codes.EMAIL_STEM, stem, row.day);
        }
    }

    void phone(Row row, int column, @Nullable String country) {
        if (row.isPlain(column)) {
            long hash = plain.phone(row.bytes, row.from, row.to, country);
            if (hash != PlainValues.ASK) {
                row.count(Codes.PHONE, hash);
                row.countNationalPhone(plain.nationalDigits(), plain.isCountryDoubtful());
                return;
            }
        }
        String text = row.text(column);
        if (text == null) {
            return;
        }
        Phone.Read phone = normalisers.phone(text, country);
        if (phone.isUnplaced()) {
            row.notes.marked(row.table, column, Phone.UNPLACED);
        } else {
            row.observe(column, Codes.PHONE, phone.number(), text);
        }
        if (!phone.national().isEmpty()) {
            Normalised.Usable digits = new Normalised.Usable(phone.national(), text, "");
            row.pass.nationalPhone(row.account, digits, phone.doubtful(), row.day);
        }
    }

    void ip(Row row, int column) {
        if (row.isPlain(column)) {
            long hash = plain.ip(row.bytes, row.from, row.to);
            if (hash != PlainValues.ASK) {
                row.count(Codes.IP, hash);
                row.count(Codes.IP_PREFIX, plain.ipPrefix());
                return;
            }
        }
        String text = row.text(column);
        if (text == null) {
            return;
        }
        var ip = normalisers.ip(text);
        Normalised.Usable address = row.usable(column, ip.address(), text);
        if (address == null) {
            return;
        }
        row.pass.observe(row.account, Codes.IP, address, row.day);
        if (ip.prefix() != null) {
            row.pass.observe(row.account, Codes.IP_PREFIX, ip.prefix(), row.day);
        }
    }
}
