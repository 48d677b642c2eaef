package dev.samehand.intake;

import java.util.Arrays;

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
    private int[] account = new int[64];
    private long[] hash = new long[64];
    private int[] day = new int[64];
    private int size;

    void add(int holder, long digits, boolean isDoubtful, int seen) {
        if (isDoubtful) {
            doubtful.add(digits);
        }
        if (size == account.length) {
            int capacity = size + (size >> 1);
            account = Arrays.copyOf(account, capacity);
            hash = Arrays.copyOf(hash, capacity);
            day = Arrays.copyOf(day, capacity);
        }
        account[size] = holder;
        hash[size] = digits;
        day[size++] = seen;
    }

    /** Takes over those of a part; {@code numbers} are the accounts of the part here. */
    void absorb(NationalPhones part, int[] numbers) {
        for (int i = 0; i < part.size; i++) {
            boolean isDoubtful = part.doubtful.contains(part.hash[i]);
            add(numbers[part.account[i]], part.hash[i], isDoubtful, part.day[i]);
        }
    }

    void forEach(Sink sink) {
        for (int i = 0; i < size; i++) {
            if (doubtful.contains(hash[i])) {
                sink.accept(account[i], hash[i], day[i]);
            }
        }
    }
}
