package dev.samehand.link.index;

import dev.samehand.link.Epoch.Worth;
import dev.samehand.model.Day;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One value of a newcomer that is being screened, and what was found of it. */
final class Probe {

    /** As link runs number values; later ones behind, by type and hash. */
    static final Comparator<Probe> BY_NUMBER =
            Comparator.comparingInt((Probe probe) -> probe.order())
                    .thenComparingInt(probe -> probe.type)
                    .thenComparingLong(probe -> probe.hash);

    final int type;

    /** Of a passage the hash of the window that stands for it. */
    long hash;

    /** Named by the newcomer, and not only owned where a reference may name it. */
    final boolean named;

    int firstDay;
    int lastDay;
    int windows = 1;

    /** Other accounts that hold it: a stretch of the screener's list. */
    int from;

    int to;
    boolean read;
    @Nullable Worth worth;

    Probe(int type, long hash, boolean named, int firstDay, int lastDay) {
        this.type = type;
        this.hash = hash;
        this.named = named;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    void seen(int first, int last) {
        firstDay = Day.earlier(firstDay, first);
        lastDay = Day.later(lastDay, last);
    }

    /** Holders with the newcomer. */
    int holders() {
        return worth != null && !read ? worth.holders() : to - from + 1;
    }

    private int order() {
        return worth == null || worth.number() < 0 ? Integer.MAX_VALUE : worth.number();
    }

    boolean provisional() {
        return worth == null || worth.number() < 0 || (read && worth.holders() != holders());
    }
}
