package dev.samehand.intake;

import dev.samehand.model.Ints;
import dev.samehand.model.Longs;

/**
 * National digits of phone numbers, held back until all are known: a number whose country is
 * certain needs them only to meet one whose country is in doubt.
 */
final class NationalPhones {

    /** Takes the digits that count. */
    interface Sink {
        void accept(int account, long hash, int day);
    }

    private final LongSet doubtful = new LongSet();
    private final Ints account = new Ints();
    private final Longs hash = new Longs();
    private final Ints day = new Ints();

    void add(int holder, long digits, boolean isDoubtful, int seen) {
        if (isDoubtful) {
            doubtful.add(digits);
        }
        account.add(holder);
        hash.add(digits);
        day.add(seen);
    }

    /** Forgets the digits and keeps room for others. */
    void clear() {
        doubtful.clear();
        account.clear();
        hash.clear();
        day.clear();
    }

    /** Takes over those of a part; {@code numbers} are the accounts of the part here. */
    void absorb(NationalPhones part, int[] numbers) {
        for (int i = 0; i < part.account.size(); i++) {
            long digits = part.hash.get(i);
            boolean isDoubtful = part.doubtful.contains(digits);
            add(numbers[part.account.get(i)], digits, isDoubtful, part.day.get(i));
        }
    }

    void forEach(Sink sink) {
        for (int i = 0; i < account.size(); i++) {
            if (doubtful.contains(hash.get(i))) {
                sink.accept(account.get(i), hash.get(i), day.get(i));
            }
        }
    }
}
