package dev.samehand.link;

import java.util.Arrays;

/**
 * The values of one type that go into the table of {@link Holdings}, in the order of their holders.
 *
 * @param type code of the type
 * @param postings values and holders, in any order
 * @param order numbers of the values in {@code postings}
 * @param length windows of text that each stands for, 1 outside of passages
 * @param slots holders of all of them
 */
record Shared(int type, Postings postings, int[] order, int[] length, int slots) {

    static Shared of(int type, Postings postings, int[] order) {
        int[] length = new int[order.length];
        Arrays.fill(length, 1);
        return new Shared(type, postings, order, length, postings.slots);
    }

    /** Windows with the same holders become one value, the first of them. */
    static Shared passages(int type, Postings postings, int[] order) {
        IntList first = new IntList();
        IntList windows = new IntList();
        int slots = 0;
        for (int i = 0, next; i < order.length; i = next) {
            next = i + 1;
            while (next < order.length && postings.sameHolders(order[i], order[next])) {
                next++;
            }
            first.add(order[i]);
            windows.add(next - i);
            slots += postings.holders(order[i]);
        }
        return new Shared(type, postings, first.toArray(), windows.toArray(), slots);
    }

    int values() {
        return order.length;
    }

    /** Writes values from {@code value} on and their holders from {@code slot} on. */
    void write(Holdings.Table table, int value, int slot) {
        int v = value;
        int at = slot;
        for (int i = 0; i < order.length; i++, v++) {
            table.type()[v] = (short) type;
            table.value()[v] = postings.value[order[i]];
            table.length()[v] = length[i];
            int end = postings.start[order[i] + 1];
            for (int from = postings.start[order[i]]; from < end; from++, at++) {
                table.holder()[at] = postings.holder[from];
                table.firstDay()[at] = postings.firstDay[from];
                table.lastDay()[at] = postings.lastDay[from];
            }
            table.start()[v + 1] = at;
        }
    }
}
