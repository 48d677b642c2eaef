package dev.samehand.link.index;

import java.nio.ByteBuffer;

/**
 * Does what a batch says, when it is committed and when its log is read again: one way for both.
 */
final class Replaying {

    /** Accounts whose places are asked for together. */
    private static final int AHEAD = 32;

    private Replaying() {}

    /** Takes the content of a frame into the view's growing delta. */
    static void apply(ByteBuffer content, View view) {
        byte what = content.get();
        int count = content.getInt();
        content.getInt();
        for (int i = 0; i < count; i++) {
            if (what == Frame.ADD && i % AHEAD == 0) {
                touch(content.duplicate().order(content.order()), Math.min(AHEAD, count - i), view);
            }
            byte[] id = Frame.id(content);
            if (what == Frame.ADD) {
                add(id, content, view);
            } else {
                delete(id, view);
            }
        }
    }

    /** Asks for the places where the next accounts would be found, all at once. */
    private static void touch(ByteBuffer content, int count, View view) {
        long touched = 0;
        for (int i = 0; i < count; i++) {
            touched += view.touchName(View.idHash(Frame.id(content)));
            int observations = content.getInt();
            content.position(content.position() + observations * Frame.OBSERVATION);
        }
        view.active().touched += touched;
    }

    private static void add(byte[] id, ByteBuffer content, View view) {
        Delta delta = view.active();
        long hash = View.idHash(id);
        int known = view.find(id, hash, delta.size());
        int account = known >= 0 ? known : delta.name(id, hash);
        for (int left = content.getInt(); left > 0; left--) {
            delta.add(
                    content.getShort(),
                    content.getLong(),
                    account,
                    content.getInt(),
                    content.getInt());
        }
    }

    private static void delete(byte[] id, View view) {
        int account = view.find(id, view.active().size());
        if (account >= 0) {
            view.gone().add(account);
        }
    }
}
