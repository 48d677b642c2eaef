package dev.samehand.link.near;

import dev.samehand.model.ValueHash;
import java.util.List;

/**
 * All pairs of addresses that {@link AddressComparison} finds alike.
 *
 * <p>The idea of deletion neighbourhoods, one level up: addresses that differ in one word are equal
 * without it. An address is put under all of it; under all but a word, where only whole addresses
 * count, so that all streets at number 12 are not a bucket; under all but a word and what typing
 * errors leave of the word; and under all but a word and its first three letters.
 */
final class SimilarAddresses implements Neighbours {

    private static final int MOST = 256;
    private static final int AT_ONCE = 1024;
    private static final long WHOLE = 1;
    private static final long TYPO = 2;
    private static final long CUT = 3;

    private final List<String> addresses;

    SimilarAddresses(List<String> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Override
    public void find(PairSink sink) {
        long[] hashOf = new long[addresses.size()];
        Meetings meetings = meetings(hashOf);
        long[] candidates =
                meetings.pairs((hash, e, from, to, p) -> pair(meetings, e, from, to, hashOf, p))
                        .sorted();
        verified(candidates).handOver(sink);
    }

    /** Items are numbers of addresses doubled, and one more where a word was left out. */
    private Meetings meetings(long[] hashOf) {
        Meetings meetings = new Meetings(addresses.size() * 2L, addresses.size() * 30L);
        Workers.blocks(
                addresses.size(),
                AT_ONCE,
                () -> {
                    Keys keys = new Keys(meetings.lane());
                    return (from, to) -> {
                        for (int n = from; n < to; n++) {
                            hashOf[n] = ValueHash.of(addresses.get(n));
                            keys.put(addresses.get(n), n);
                        }
                    };
                });
        return meetings;
    }

    private static void pair(
            Meetings meetings, long[] entries, int from, int to, long[] hashOf, Pairs pairs) {
        int end = meetings.items(entries, from, to);
        int whole = from;
        for (int i = from; i < end; i++) {
            if ((entries[i] & 1) == 0) {
                long complete = entries[i];
                entries[i] = entries[whole];
                entries[whole++] = complete >> 1;
            }
        }
        int most = Math.min(whole, from + MOST);
        for (int i = from; i < most; i++) {
            for (int k = whole; k < end; k++) {
                if (entries[i] != entries[k] >> 1) {
                    pairs.add((int) entries[i], (int) (entries[k] >> 1));
                }
            }
        }
        Buckets.pair(entries, from, whole, hashOf, MOST, pairs);
    }

    private Found verified(long[] candidates) {
        Found found = new Found();
        Workers.blocks(
                candidates.length,
                AT_ONCE,
                () -> {
                    AddressComparison comparison = new AddressComparison();
                    return (from, to) -> {
                        Found own = new Found();
                        for (int i = from; i < to; i++) {
                            int a = Pairs.first(candidates[i]);
                            int b = Pairs.second(candidates[i]);
                            comparison.a.read(addresses.get(a));
                            comparison.b.read(addresses.get(b));
                            double similarity = comparison.similarity();
                            if (similarity > 0) {
                                own.add(a, b, similarity);
                            }
                        }
                        found.addAll(own);
                    };
                });
        return found;
    }

    /** Puts an address under its keys. */
    private static final class Keys {
        private final AddressWords words = new AddressWords();
        private final Deletions deletions = new Deletions();
        private final Lane lane;

        Keys(Lane lane) {
            this.lane = lane;
        }

        void put(String address, int number) {
            words.read(address);
            if (words.numbers == 0) {
                return; // nothing says which house of a street it is
            }
            long all = ValueHash.combine(words.sumOfNumbers, words.sumOfWords);
            lane.put(ValueHash.combine(all, WHOLE), 2L * number);
            for (int i = words.numbers; i < words.count; i++) {
                long rest = words.sumOfWords - words.hash[i];
                long others = ValueHash.combine(words.sumOfNumbers, rest);
                lane.put(ValueHash.combine(others, WHOLE), 2L * number + 1);
                putWord(i, others, number);
            }
        }

        private void putWord(int i, long others, int number) {
            if (words.length(i) >= AddressComparison.FEWEST_LETTERS_OF_CUT) {
                int three = words.from[i] + AddressComparison.FEWEST_LETTERS_OF_CUT;
                long cut = ValueHash.of(words.text, words.from[i], three);
                lane.put(ValueHash.combine(others + CUT, cut), 2L * number);
            }
            if (words.length(i) >= AddressComparison.FEWEST_LETTERS_OF_TYPO) {
                int count = deletions.of(words.text, words.from[i], words.to[i]);
                for (int k = 0; k < count; k++) {
                    long typo = deletions.hashes()[k];
                    lane.put(ValueHash.combine(others + TYPO, typo), 2L * number);
                }
            }
        }
    }
}
