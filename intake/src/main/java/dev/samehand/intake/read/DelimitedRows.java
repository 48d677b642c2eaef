package dev.samehand.intake.read;

/** Gives the records of a delimited piece to a scan, field by field, unless they are malformed. */
final class DelimitedRows {

    private final DelimitedRecord record;
    private final FieldPlaces places;
    private final byte[] bytes;
    private final RecordScan scan;

    /** Slot of each column, or -1. */
    private final int[] slots;

    /** Whether NUL stands anywhere: then each field is looked at. */
    private final boolean hasNul;

    DelimitedRows(Cutter.Cut cut, DelimitedRecord record, RecordScan scan, int[] slots) {
        this.record = record;
        places = record.places();
        bytes = cut.bytes();
        this.scan = scan;
        this.slots = slots;
        hasNul = Cutter.count(bytes, cut.from(), cut.to(), '\0') > 0;
    }

    /** Whether somebody wants the record, to judge by its key. */
    boolean isWanted(int key) {
        boolean given = key < record.fields() && !places.isEmpty(key);
        return scan.isWanted(given ? places.text(key).strip() : "");
    }

    /** Gives the record to the scan. */
    void emit() {
        if (record.end() - record.start() > scan.limits.lineChars() && hasTooLongLine()) {
            scan.unreadable(
                    record.startLine(),
                    "",
                    "line of more than " + scan.limits.lineChars() + " characters");
            return;
        }
        if (record.hasSurplus()) {
            scan.unreadable(
                    record.startLine(),
                    "",
                    "row of "
                            + record.fields()
                            + " fields under a header of "
                            + slots.length
                            + ": nobody can tell which is which. Quote fields that hold the"
                            + " separator");
            return;
        }
        scan.begin(record.startLine());
        int known = Math.min(record.fields(), slots.length);
        for (int column = 0; column < known; column++) {
            if (slots[column] >= 0 && !places.isEmpty(column)) {
                field(slots[column], column);
            }
        }
        scan.end();
    }

    private void field(int slot, int column) {
        if (places.isPlain(column) && !hasNul) {
            scan.plain(slot, bytes, places.from(column), places.end(column));
            return;
        }
        scan.field(slot, places.text(column), places.isAscii(column));
    }

    private boolean hasTooLongLine() {
        int begin = record.start();
        int end = record.end();
        for (int i = begin; i <= end; i++) {
            if (i == end || bytes[i] == '\n' || bytes[i] == '\r') {
                int most = scan.limits.lineChars();
                if (i - begin > most && places.chars(begin, i) > most) {
                    return true;
                }
                begin = i + 1;
            }
        }
        return false;
    }
}
