package dev.samehand.link.index;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The view that readers have now, and who looks at which. Who writes replaces it; of two who do so
 * neither is lost.
 *
 * <p>A view stays what it was for whoever has it, but for the memory of its deltas, which is used
 * again once nobody looks at them: a delta is the most of what adding allocates. So each thread
 * that asks says first which view it looks at, and looks again whether it is still the one (hazard
 * pointers, Michael 2004). Nobody waits: where somebody looks, other memory is taken.
 */
final class Seen {

    /** What one thread looks at. */
    private static final class Slot {
        private volatile @Nullable View view;
    }

    private final Queue<WeakReference<Slot>> slots = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Slot> own = ThreadLocal.withInitial(this::slot);
    private volatile View view;

    Seen(View view) {
        this.view = view;
    }

    private Slot slot() {
        Slot slot = new Slot();
        slots.add(new WeakReference<>(slot));
        return slot;
    }

    /** The view of now, for whoever writes or looks at nothing in its deltas. */
    View now() {
        return view;
    }

    synchronized void change(UnaryOperator<View> change) {
        view = change.apply(view);
    }

    /** Asks a view, of which everything stays as it is meanwhile. */
    <T> T ask(Function<View, T> question) {
        Slot slot = own.get();
        if (slot.view != null) {
            // a question within a question
            slot = slot();
        }
        try {
            return question.apply(hold(slot));
        } finally {
            slot.view = null;
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private View hold(Slot slot) {
        View held = view;
        slot.view = held;
        while (held != view) {
            held = view;
            slot.view = held;
        }
        return held;
    }

    /** Whether somebody looks at a delta that the view of now does not have. */
    boolean isHeld(Delta delta) {
        slots.removeIf(slot -> slot.get() == null);
        for (WeakReference<Slot> each : slots) {
            Slot slot = each.get();
            View held = slot == null ? null : slot.view;
            if (held != null && (held.active() == delta || held.frozen() == delta)) {
                return true;
            }
        }
        return false;
    }
}
