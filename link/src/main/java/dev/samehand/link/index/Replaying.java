package dev.samehand.link.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Does what a batch says, when it is committed and when its log is read again: one way for both.
 *
 * <p>Most of the time of adding is waiting for memory: the chain heads of a delta lie far apart. So
 * of some accounts all places are asked for, one loop for those that do not depend on each other,
 * before anything is written to them (group prefetching, Chen and others 2004).
 */
final class Replaying {

    /** Accounts whose places are asked for together. */
    private static final int AHEAD = 32;

    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);

    private final byte[] bytes;
    private final View view;
    private final Delta delta;
    private final long[] idHash = new long[AHEAD];
    private int at;

    private Replaying(ByteBuffer content, View view) {
        bytes = content.array();
        at = content.arrayOffset() + content.position();
        this.view = view;
        delta = view.active();
    }

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Takes the content of a frame into the view's growing delta and its tombstones, which are a
     * branch that no reader has: what is done here is seen when another view shows all of it.
     */
    static void apply(ByteBuffer content, View view) {
        new Replaying(content, view).apply();
    }

    private void apply() {
        byte what = bytes[at];
        int count = (int) INT.get(bytes, at + 1);
        at += Frame.CONTENT - Frame.HEAD;
        for (int i = 0; i < count; i++) {
            if (what == Frame.DELETE) {
                delete();
                continue;
            }
            if (i % AHEAD == 0) {
                ask(Math.min(AHEAD, count - i));
            }
            add(idHash[i % AHEAD], what == Frame.REPLACE);
        }
    }

    /** Asks for the places of the next accounts. */
    private void ask(int count) {
        long touched = 0;
        int here = at;
        for (int i = 0; i < count; i++) {
            int end = here + 2 + (short) SHORT.get(bytes, here);
            idHash[i] = View.idHash(bytes, here + 2, end);
            touched += view.touchNamed(idHash[i]);
            int observations = (int) INT.get(bytes, end);
            here = end + 4;
            for (int left = observations; left > 0; left--) {
                int code = (short) SHORT.get(bytes, here);
                touched += delta.touchHead(code, (long) LONG.get(bytes, here + 2));
                here += Frame.OBSERVATION;
            }
        }
        for (int i = 0; i < count; i++) {
            touched += view.touchName(idHash[i]);
        }
        delta.touched += touched;
    }

    private void add(long hash, boolean anew) {
        int from = at + 2;
        int to = from + (short) SHORT.get(bytes, at);
        int known = view.find(bytes, from, to, hash, delta.size());
        int account = known >= 0 && !anew ? known : delta.name(bytes, from, to, hash);
        if (known >= 0 && anew) {
            view.gone().renew(known, account);
        }
        int observations = (int) INT.get(bytes, to);
        at = to + 4;
        for (int left = observations; left > 0; left--) {
            delta.add(
                    (short) SHORT.get(bytes, at),
                    (long) LONG.get(bytes, at + 2),
                    account,
                    (int) INT.get(bytes, at + 10),
                    (int) INT.get(bytes, at + 14));
            at += Frame.OBSERVATION;
        }
    }

    private void delete() {
        int from = at + 2;
        int to = from + (short) SHORT.get(bytes, at);
        at = to;
        int account = view.find(bytes, from, to, View.idHash(bytes, from, to), delta.size());
        if (account >= 0) {
            view.gone().add(account);
        }
    }
}
