package dev.samehand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One kind of claim for every account, as rows that start where {@code start[account]} points. */
final class ClaimColumn {

    private final int[] start;
    private final int[] row;
    private final TextPool texts;

    private ClaimColumn(int[] start, int[] row, TextPool texts) {
        this.start = start;
        this.row = row;
        this.texts = texts;
    }

    List<String> of(int account) {
        int from = start[account];
        int to = start[account + 1];
        return switch (to - from) {
            case 0 -> List.of();
            case 1 -> List.of(texts.get(row[from]));
            default -> Arrays.stream(row, from, to).mapToObj(texts::get).toList();
        };
    }

    /** Collects claims in any order, under provisional account numbers. */
    static final class Builder {

        /** Texts that a part remembers, since countries and employers come again and again. */
        private static final int REMEMBERED = 1 << 10;

        /** Texts that the whole remembers once it has so many: birth dates and names come again. */
        private static final int REMEMBERED_OF_MANY = 1 << 16;

        /** Claims of one account that are sorted by insertion, without boxing. */
        private static final int FEW = 16;

        private final TextPool texts = new TextPool();
        private int[] remembered = new int[REMEMBERED];

        /** Hashes of those remembered: a text that differs is seldom looked at. */
        private int[] hashes = new int[REMEMBERED];

        private final Ints account = new Ints();
        private final Ints text = new Ints();

        void add(int claimant, String value) {
            byte[] encoded = TextPool.encode(value);
            add(claimant, encoded, 0, encoded.length);
        }

        /** Adds the text {@code value[from, to)}, encoded as by {@link TextPool#encode}. */
        void add(int claimant, byte[] value, int from, int to) {
            add(claimant, number(value, from, to));
        }

        private void add(int claimant, int number) {
            account.add(claimant);
            text.add(number);
        }

        /** Forgets the claims and keeps some room for others. */
        void clear() {
            if (account.size() > 0) {
                Arrays.fill(remembered, 0);
            }
            texts.clear();
            account.clear();
            text.clear();
        }

        /** Number of a text; of one that was met lately the same once more. */
        private int number(byte[] value, int from, int to) {
            int hash = TextPool.hash(value, from, to, 0);
            int known = known(hash);
            if (known >= 0 && texts.equal(known, value, from, to)) {
                return known;
            }
            return remember(hash, texts.add(value, from, to - from));
        }

        private int number(TextPool pool, int its) {
            int hash = pool.hash(its, 0);
            int known = known(hash);
            if (known >= 0 && texts.equal(known, pool, its)) {
                return known;
            }
            return remember(hash, texts.add(pool, its));
        }

        /** Number of the text with this hash that was met lately, or a negative number. */
        private int known(int hash) {
            int place = hash & remembered.length - 1;
            return hashes[place] == hash ? remembered[place] - 1 : -1;
        }

        private int remember(int hash, int number) {
            int place = hash & remembered.length - 1;
            hashes[place] = hash;
            remembered[place] = number + 1;
            return number;
        }

        /** Takes over the claims of a part; {@code numbers} are the accounts of the part here. */
        void absorb(Builder part, int[] numbers) {
            if (remembered.length == REMEMBERED && texts.size() > 2 * REMEMBERED) {
                remembered = new int[REMEMBERED_OF_MANY];
                hashes = new int[REMEMBERED_OF_MANY];
            }
            int[] known = new int[part.texts.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = number(part.texts, i);
            }
            for (int i = 0; i < part.account.size(); i++) {
                add(numbers[part.account.get(i)], known[part.text.get(i)]);
            }
        }

        /** Sorts and drops repetitions; {@code rank} maps provisional to final account numbers. */
        ClaimColumn build(int[] rank) {
            int[] start = new int[rank.length + 1];
            int size = account.size();
            for (int i = 0; i < size; i++) {
                start[rank[account.get(i)] + 1]++;
            }
            for (int i = 0; i < rank.length; i++) {
                start[i + 1] += start[i];
            }
            int[] row = new int[size];
            int[] next = Arrays.copyOf(start, rank.length);
            for (int i = 0; i < size; i++) {
                row[next[rank[account.get(i)]]++] = text.get(i);
            }
            return new ClaimColumn(start, different(start, row), texts);
        }

        /** Each account's different texts in their order; {@code start} is moved along. */
        private int[] different(int[] start, int[] row) {
            int kept = 0;
            int from = 0;
            for (int claimant = 0; claimant + 1 < start.length; claimant++) {
                int to = start[claimant + 1];
                if (to - from > 1) {
                    sort(row, from, to);
                }
                for (int i = from, first = kept; i < to; i++) {
                    if (kept == first || texts.compare(row[kept - 1], row[i]) != 0) {
                        row[kept++] = row[i];
                    }
                }
                start[claimant + 1] = kept;
                from = to;
            }
            return kept == row.length ? row : Arrays.copyOf(row, kept);
        }

        private void sort(int[] row, int from, int to) {
            if (to - from > FEW) {
                List<Integer> own = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    own.add(row[i]);
                }
                own.sort(texts::compare);
                for (int i = from; i < to; i++) {
                    row[i] = own.get(i - from);
                }
                return;
            }
            for (int i = from + 1; i < to; i++) {
                int moving = row[i];
                int at = i;
                for (; at > from && texts.compare(row[at - 1], moving) > 0; at--) {
                    row[at] = row[at - 1];
                }
                row[at] = moving;
            }
        }
    }
}
