package dev.samehand.intake;

import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;

/** How many types of observables the data may add to the declared ones. */
final class TypeRoom {

    private final ColumnsBuilder columns;
    private final int declared;
    private final int most;
    private boolean refusedAny;

    TypeRoom(ColumnsBuilder columns, int most) {
        this.columns = columns;
        this.most = most;
        declared = columns.types().size();
    }

    int most() {
        return most;
    }

    /** Code of the type of this name, which is added if there is room; -1 where there is none. */
    int type(String name) {
        boolean full = columns.types().size() - declared >= most;
        if (full && columns.types().find(name).isEmpty()) {
            refusedAny = true;
            return -1;
        }
        return columns.type(name);
    }

    boolean refusedAny() {
        return refusedAny;
    }

    /** Whether all types that a part has added can be added here. */
    boolean isEnoughFor(ObservableTypes others) {
        int added = columns.types().size() - declared;
        for (int code = declared; code < others.size(); code++) {
            added += columns.types().find(others.byCode(code).name()).isEmpty() ? 1 : 0;
        }
        return added <= most || others.size() == declared;
    }

    void clear() {
        refusedAny = false;
    }
}
