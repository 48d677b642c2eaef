package dev.samehand.flow;

import org.jspecify.annotations.Nullable;

/** Id and kind of a network in the results of a run, as the index keeps them beside its number. */
record NetworkName(String id, String kind) {

    String label() {
        return id + "\t" + kind;
    }

    /** The name that a label tells, or null where there is none. */
    static @Nullable NetworkName of(String label) {
        int tab = label.indexOf('\t');
        return tab < 0 ? null : new NetworkName(label.substring(0, tab), label.substring(tab + 1));
    }
}
