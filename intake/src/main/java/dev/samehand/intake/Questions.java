package dev.samehand.intake;

import dev.samehand.model.Ints;
import dev.samehand.model.Longs;

/** Rows about which only the whole can tell something: their accounts, what was seen, and lines. */
final class Questions {

    /** Takes the rows in their order. */
    interface Sink {
        void row(int account, long seen, long line);
    }

    private final Ints account = new Ints();
    private final Longs seen = new Longs();
    private final Longs line = new Longs();

    void add(int holder, long what, long stands) {
        account.add(holder);
        seen.add(what);
        line.add(stands);
    }

    void forEach(Sink sink) {
        for (int i = 0; i < account.size(); i++) {
            sink.row(account.get(i), seen.get(i), line.get(i));
        }
    }

    void clear() {
        account.clear();
        seen.clear();
        line.clear();
    }
}
