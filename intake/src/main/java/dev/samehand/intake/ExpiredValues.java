package dev.samehand.intake;

import dev.samehand.model.Day;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Entries of the user's lists that are no longer valid: they are told and have no effect. */
final class ExpiredValues {

    /** Entries that are told one by one. */
    private static final int TOLD = 20;

    private final int now;
    private final List<KnownValue> expired = new ArrayList<>();

    ExpiredValues(int now) {
        this.now = now;
    }

    boolean contains(KnownValue value) {
        boolean isExpired = value.expiresDay() != Day.UNKNOWN && value.expiresDay() < now;
        if (isExpired) {
            expired.add(value);
        }
        return isExpired;
    }

    void tell(ObservableTypes types, Consumer<String> warn) {
        for (KnownValue value : expired.subList(0, Math.min(TOLD, expired.size()))) {
            warn.accept(
                    "known value "
                            + value.masked()
                            + " ("
                            + types.byCode(value.type()).name()
                            + ") expired on "
                            + Day.text(value.expiresDay())
                            + " and has no effect");
        }
        if (expired.size() > TOLD) {
            warn.accept((expired.size() - TOLD) + " more known values have expired");
        }
    }
}
