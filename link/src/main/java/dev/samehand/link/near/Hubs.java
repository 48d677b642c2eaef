package dev.samehand.link.near;

import java.util.BitSet;

/** Hashes at which many meet, and who they are. */
final class Hubs {
    private final BitSet classes;
    private final Longs hash = new Longs();

    Hubs(int classes) {
        this.classes = new BitSet(classes);
    }

    synchronized void add(long hub, long[] item, int from, int to) {
        hash.add(hub);
        for (int i = from; i < to; i++) {
            classes.set((int) item[i]);
        }
    }

    /** The next text from {@code from} on that holds one of them. */
    int next(int from) {
        int next = classes.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    FewHashes hashes() {
        return new FewHashes(hash.toArray());
    }
}
