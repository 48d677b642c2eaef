package dev.samehand.link.index;

import dev.samehand.link.index.AccountIndex.Update;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Brings an index to what a lake holds. Each account is compared by one number, see {@link
 * Contents}; one that is not as it was gets a new number with all that it is seen with now.
 */
final class Updating {

    /** Accounts that are deleted at once; a batch of the log is bounded. */
    private static final int DELETED = 1 << 13;

    private final AccountIndex index;
    private final View before;
    private final Newcomers accounts;
    private final List<Newcomer> batch = new ArrayList<>();
    private final List<Newcomer> rest = new ArrayList<>();
    private int cost;

    /** Brings an index from a settled view to these accounts. */
    Updating(AccountIndex index, View before, Newcomers accounts) {
        this.index = index;
        this.before = before;
        this.accounts = accounts;
    }

    Update update() throws IOException {
        Contents contents = Contents.of(before);
        BitSet unheard = contents.there();
        int total = unheard.cardinality();
        int kept = 0;
        int changed = 0;
        int number = -1;
        for (int account = 0; account < accounts.size(); account++) {
            byte[] id = accounts.id(account).getBytes(StandardCharsets.UTF_8);
            int found = before.find(id, number + 1);
            if (found >= 0) {
                number = found;
                unheard.clear(found);
            }
            if (found >= 0 && contents.fingerprint(found) == accounts.fingerprint(account)) {
                kept++;
            } else {
                changed += found >= 0 ? 1 : 0;
                put(accounts.pieces(account));
            }
        }
        write();
        drop(unheard);
        int dropped = total - kept - changed;
        return new Update(kept, accounts.size() - kept - changed, changed, dropped);
    }

    /** Of an account in several pieces the first replaces what was known and the others add. */
    private void put(List<Newcomer> pieces) throws IOException {
        batch.add(pieces.getFirst());
        rest.addAll(pieces.subList(1, pieces.size()));
        for (Newcomer piece : pieces) {
            cost += piece.cost();
        }
        if (cost >= AccountIndex.BATCH) {
            write();
        }
    }

    private void write() throws IOException {
        if (!batch.isEmpty()) {
            index.replace(batch);
        }
        for (Newcomer piece : rest) {
            index.add(List.of(piece));
        }
        batch.clear();
        rest.clear();
        cost = 0;
    }

    private void drop(BitSet numbers) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int number = numbers.nextSetBit(0);
                number >= 0;
                number = numbers.nextSetBit(number + 1)) {
            ids.add(before.id(number));
            if (ids.size() == DELETED) {
                index.delete(ids);
                ids.clear();
            }
        }
        if (!ids.isEmpty()) {
            index.delete(ids);
        }
    }
}
