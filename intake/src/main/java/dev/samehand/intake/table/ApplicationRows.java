package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.source.Table;

/** {@code applications}: what an account wrote to employers, and whom it names. */
final class ApplicationRows implements TableReader {

    /** Most contacts that one application's references are read for. */
    private static final int REFERENCES = 50;

    private static final int ID = column("account_id");
    private static final int AT = column("at");
    private static final int EMPLOYER = column("employer");
    private static final int IP = column("ip");
    private static final int NAMED = column("references");
    private static final int ANSWERS = column("answers");

    private final Normalisers normalisers;
    private final Contacts contacts;

    ApplicationRows(Normalisers normalisers) {
        this.normalisers = normalisers;
        contacts = new Contacts(normalisers);
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        if (!row.hasAccount(ID, knownOnly)) {
            return;
        }
        row.readDay(AT);
        row.observe(EMPLOYER, Codes.EMPLOYER, normalisers.context());
        contacts.ip(row, IP);
        references(row);
        String answers = row.text(ANSWERS);
        if (answers != null) {
            row.pass.text(row.account, answers, row.day);
        }
    }

    private void references(Row row) {
        String text = row.text(NAMED);
        if (text == null) {
            return;
        }
        String[] named = text.split(";", REFERENCES + 1);
        for (int i = 0; i < Math.min(named.length, REFERENCES); i++) {
            String contact = named[i].strip();
            if (!contact.isEmpty()) {
                row.observe(NAMED, Codes.REFERENCE, normalisers.contact().of(contact), contact);
            }
        }
        if (named.length > REFERENCES) {
            row.empty(NAMED, named[REFERENCES], "more than " + REFERENCES + " references");
        }
    }

    private static int column(String name) {
        return Table.APPLICATIONS.column(name);
    }
}
