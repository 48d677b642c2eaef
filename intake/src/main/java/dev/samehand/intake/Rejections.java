package dev.samehand.intake;

import dev.samehand.model.RejectedRow;
import java.util.ArrayList;
import java.util.List;

/** The rows and fields that could not be used, up to a number; beyond it they are counted. */
final class Rejections {

    private final int most;
    private final List<RejectedRow> listed = new ArrayList<>();
    private long count;

    Rejections(int most) {
        this.most = most;
    }

    /** Adds a rejection, unless it says of the same field once more that it is of no use. */
    void add(RejectedRow row) {
        if (!listed.isEmpty() && isSame(listed.getLast(), row)) {
            listed.set(listed.size() - 1, lost(listed.getLast()));
            return;
        }
        count++;
        if (listed.size() < most) {
            listed.add(row);
        }
    }

    /** Takes over those of the rows that follow. */
    void absorb(Rejections part) {
        for (RejectedRow row : part.listed) {
            if (listed.size() == most) {
                break;
            }
            listed.add(row);
        }
        count += part.count;
    }

    List<RejectedRow> listed() {
        return List.copyOf(listed);
    }

    long count() {
        return count;
    }

    /** A required field that could not be read makes its row say that it is missing. */
    private static boolean isSame(RejectedRow before, RejectedRow row) {
        return !row.rowKept()
                && row.valueShown().isEmpty()
                && before.line() == row.line()
                && before.field().equals(row.field())
                && before.file().equals(row.file());
    }

    private static RejectedRow lost(RejectedRow row) {
        return new RejectedRow(
                row.file(),
                row.line(),
                row.table(),
                row.field(),
                row.valueShown(),
                row.reason(),
                false);
    }
}
