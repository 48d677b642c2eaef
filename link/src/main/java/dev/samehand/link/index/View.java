package dev.samehand.link.index;

import dev.samehand.model.ValueHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees at one moment: the parts, the oldest first, the delta that is being written to
 * a part, if any, and the one that grows. Immutable but for the growing delta and the tombstones.
 */
record View(List<Part> parts, @Nullable Delta frozen, Delta active, Gone gone, EpochFiles epoch) {

    /** Number of an account that is not deleted, or -1; {@code limit} bounds the growing delta. */
    int find(byte[] id, int limit) {
        return find(id, idHash(id), limit);
    }

    int find(byte[] id, long hash, int limit) {
        int found = find(active, id, hash, limit);
        if (found < 0 && frozen != null) {
            found = find(frozen, id, hash, frozen.published());
        }
        for (int i = parts.size() - 1; found < 0 && i >= 0; i--) {
            found = find(parts.get(i), id, hash);
        }
        return found;
    }

    static long idHash(byte[] id) {
        return ValueHash.of(new String(id, StandardCharsets.ISO_8859_1));
    }

    private int find(Delta delta, byte[] id, long hash, int limit) {
        int entry = delta.find(Delta.NAME, hash, limit);
        while (entry >= 0) {
            int number = delta.account(entry);
            if (!gone.has(number) && Arrays.equals(delta.nameOf(number), id)) {
                return number;
            }
            entry = delta.before(entry);
        }
        return -1;
    }

    private int find(Part part, byte[] id, long hash) {
        Run run = part.run();
        for (long at = run.find(Delta.NAME, hash);
                run.matches(at, Delta.NAME, hash);
                at = run.next(at)) {
            int number = run.a(at);
            if (!gone.has(number) && Arrays.equals(part.names().get(number), id)) {
                return number;
            }
        }
        return -1;
    }

    /** External id of an account. */
    String id(int account) {
        return new String(idBytes(account), StandardCharsets.UTF_8);
    }

    private byte[] idBytes(int account) {
        if (account >= active.base) {
            return active.nameOf(account);
        }
        if (frozen != null && account >= frozen.base) {
            return frozen.nameOf(account);
        }
        for (Part part : parts) {
            if (account < part.names().to) {
                return part.names().get(account);
            }
        }
        throw new IllegalArgumentException("no account has the number " + account);
    }

    /**
     * Adds the accounts that hold a value and are not deleted, each once, ascending.
     *
     * @param except an account that is left out, or -1
     * @return false if there are more than {@code most}; the list then holds some of them
     */
    boolean holders(int type, long hash, int except, int most, HolderList to) {
        int from = to.size;
        for (int i = 0; i < parts.size(); i++) {
            Run run = parts.get(i).run();
            for (long at = run.find(type, hash); run.matches(at, type, hash); at = run.next(at)) {
                if (to.size - from > most) {
                    return false;
                }
                add(run.a(at), run.b(at), run.c(at), except, to);
            }
        }
        boolean all =
                frozen == null
                        || holders(frozen, frozen.published(), type, hash, except, most, from, to);
        all &= holders(active, active.published(), type, hash, except, most, from, to);
        to.settle(from);
        return all;
    }

    private boolean holders(
            Delta delta,
            int limit,
            int type,
            long hash,
            int except,
            int most,
            int from,
            HolderList to) {
        for (int entry = delta.find(type, hash, limit); entry >= 0; entry = delta.before(entry)) {
            if (to.size - from > most) {
                return false;
            }
            add(delta.account(entry), delta.first(entry), delta.last(entry), except, to);
        }
        return true;
    }

    /**
     * Asks for what {@link #holders} will read of a value, so that the memory fetches the places of
     * several values at once (group prefetching, Chen and others 2004).
     */
    long touch(int type, long hash) {
        long touched = epoch.touch(type, hash);
        for (int i = 0; i < parts.size(); i++) {
            touched += parts.get(i).run().touch(type, hash);
        }
        return touched;
    }

    /** The same for an account's name. */
    long touchName(long idHash) {
        long touched = active.touch(Delta.NAME, idHash);
        for (int i = 0; i < parts.size(); i++) {
            touched += parts.get(i).run().touch(Delta.NAME, idHash);
        }
        return touched;
    }

    private void add(int account, int first, int last, int except, HolderList to) {
        if (account != except && !gone.has(account)) {
            to.add(account, first, last);
        }
    }

    View with(EpochFiles adopted) {
        return new View(parts, frozen, active, gone, adopted);
    }

    View rotated(Delta fresh) {
        return new View(parts, active, fresh, gone, epoch);
    }

    View flushed(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new View(List.copyOf(more), null, active, gone, epoch);
    }

    /** Parts that follow each other become one. */
    View merged(List<Part> old, Part merged) {
        List<Part> fewer = new ArrayList<>(parts);
        int at = fewer.indexOf(old.getFirst());
        fewer.subList(at, at + old.size()).clear();
        fewer.add(at, merged);
        return new View(List.copyOf(fewer), frozen, active, gone, epoch);
    }
}
