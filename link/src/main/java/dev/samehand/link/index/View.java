package dev.samehand.link.index;

import dev.samehand.model.ValueHash;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees at one moment: the parts, the oldest first, the delta that is being written to
 * a part, if any, and so much of the one that grows as belongs to whole batches. With each batch
 * there is another view, so that all that one asks is answered as of one moment.
 *
 * @param limit entries of the growing delta that are seen
 */
record View(
        List<Part> parts,
        @Nullable Delta frozen,
        Delta active,
        int limit,
        Gone gone,
        EpochFiles epoch) {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Number of an account that is not deleted, or -1. */
    int find(byte[] id) {
        return find(id, 0, id.length, idHash(id, 0, id.length), limit);
    }

    /**
     * The same for the id {@code bytes[from, to)} and its hash.
     *
     * @param seen entries of the growing delta that are seen
     */
    int find(byte[] bytes, int from, int to, long hash, int seen) {
        int found = find(active, seen, bytes, from, to, hash);
        if (found < 0 && frozen != null) {
            found = find(frozen, frozen.size(), bytes, from, to, hash);
        }
        for (int i = parts.size() - 1; found < 0 && i >= 0; i--) {
            found = find(parts.get(i), bytes, from, to, hash);
        }
        return found;
    }

    /** Hash of the external id {@code bytes[from, to)}. */
    static long idHash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = ValueHash.combine(hash, (long) EIGHT.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 8 | (bytes[at] & 0xff);
        }
        return ValueHash.combine(hash, rest);
    }

    /**
     * The same where accounts are mostly asked for in the order of their numbers: tries the one
     * after the last before it searches.
     */
    int find(byte[] id, int guess) {
        boolean there = guess >= 0 && guess < active.end() && !gone.has(guess);
        return there && Arrays.equals(idBytes(guess), id) ? guess : find(id);
    }

    private int find(Delta delta, int seen, byte[] bytes, int from, int to, long hash) {
        int entry = delta.find(Delta.NAME, hash, seen);
        while (entry >= 0) {
            int number = delta.account(entry);
            if (!gone.has(number) && delta.isNamed(number, bytes, from, to)) {
                return number;
            }
            entry = delta.before(entry);
        }
        return -1;
    }

    private int find(Part part, byte[] bytes, int from, int to, long hash) {
        NameFilter filter = part.names().filter();
        if (filter != null && !filter.mayHold(hash)) {
            return -1;
        }
        Run run = part.run();
        for (long at = run.find(Delta.NAME, hash);
                run.matches(at, Delta.NAME, hash);
                at = run.next(at)) {
            int number = run.a(at);
            if (!gone.has(number) && part.names().is(number, bytes, from, to)) {
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
     * Network of an account in the last link run; of one that was replaced since, the network that
     * it had there. {@link EpochFiles#LATER} if it was not in the run.
     */
    int networkOf(int account) {
        int known = gone.root(account, epoch);
        return known < 0 ? EpochFiles.LATER : epoch.networkOf(known);
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
                        || holders(frozen, frozen.size(), type, hash, except, most, from, to);
        all &= holders(active, limit, type, hash, except, most, from, to);
        to.settle(from);
        return all;
    }

    private boolean holders(
            Delta delta,
            int seen,
            int type,
            long hash,
            int except,
            int most,
            int from,
            HolderList to) {
        for (int entry = delta.find(type, hash, seen); entry >= 0; entry = delta.before(entry)) {
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

    /** Asks for what says whether a name may be known. */
    long touchNamed(long idHash) {
        long touched = active.touchNamed(idHash);
        touched += frozen == null ? 0 : frozen.touchNamed(idHash);
        for (int i = 0; i < parts.size(); i++) {
            NameFilter filter = parts.get(i).names().filter();
            touched += filter == null ? 0 : filter.touch(idHash);
        }
        return touched;
    }

    /** The same for an account's name. */
    long touchName(long idHash) {
        long touched = active.touchName(idHash) + (frozen == null ? 0 : frozen.touchName(idHash));
        for (int i = 0; i < parts.size(); i++) {
            NameFilter filter = parts.get(i).names().filter();
            if (filter == null || filter.mayHold(idHash)) {
                touched += parts.get(i).run().touch(Delta.NAME, idHash);
            }
        }
        return touched;
    }

    private void add(int account, int first, int last, int except, HolderList to) {
        if (account != except && !gone.has(account)) {
            to.add(account, first, last);
        }
    }

    View with(EpochFiles adopted) {
        return new View(parts, frozen, active, limit, gone, adopted);
    }

    /** With all that stands in the growing delta, and these tombstones. */
    View with(Gone now) {
        return new View(parts, frozen, active, active.size(), now, epoch);
    }

    View rotated(Delta fresh, Gone trimmed) {
        return new View(parts, active, fresh, 0, trimmed, epoch);
    }

    View flushed(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new View(List.copyOf(more), null, active, limit, gone, epoch);
    }

    /** Parts that follow each other become one. */
    View merged(List<Part> old, Part merged) {
        List<Part> fewer = new ArrayList<>(parts);
        int at = fewer.indexOf(old.getFirst());
        fewer.subList(at, at + old.size()).clear();
        fewer.add(at, merged);
        return new View(List.copyOf(fewer), frozen, active, limit, gone, epoch);
    }
}
