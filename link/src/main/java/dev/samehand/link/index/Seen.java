package dev.samehand.link.index;

import java.util.function.UnaryOperator;

/** The view that readers have now. Who writes replaces it; of two who do so neither is lost. */
final class Seen {

    private volatile View view;

    Seen(View view) {
        this.view = view;
    }

    View now() {
        return view;
    }

    synchronized void change(UnaryOperator<View> change) {
        view = change.apply(view);
    }
}
