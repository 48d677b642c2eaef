package dev.samehand.link.index;

import java.nio.ByteBuffer;

/**
 * Does what a batch says, when it is committed and when its log is read again: one way for both.
 */
final class Replaying {

    private Replaying() {}

    /** Takes the content of a frame into the view's growing delta. */
    static void apply(ByteBuffer content, View view) {
        byte what = content.get();
        int count = content.getInt();
        content.getInt();
        for (int i = 0; i < count; i++) {
            byte[] id = Frame.id(content);
            if (what == Frame.ADD) {
                add(id, content, view);
            } else {
                delete(id, view);
            }
        }
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
