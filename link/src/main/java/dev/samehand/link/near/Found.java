package dev.samehand.link.near;

import dev.samehand.model.RadixSort;
import java.util.Arrays;

/** Pairs with their similarities as they are found, each once, in any order. */
final class Found {

    private long[] pair = new long[64];
    private float[] similarity = new float[64];
    private int size;

    void add(int a, int b, double like) {
        if (size == pair.length) {
            pair = Arrays.copyOf(pair, size * 2);
            similarity = Arrays.copyOf(similarity, size * 2);
        }
        pair[size] = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        similarity[size++] = (float) like;
    }

    synchronized void addAll(Found others) {
        for (int i = 0; i < others.size; i++) {
            add(Pairs.first(others.pair[i]), Pairs.second(others.pair[i]), others.similarity[i]);
        }
    }

    void handOver(Neighbours.PairSink sink) {
        for (int i : RadixSort.order(Arrays.copyOf(pair, size))) {
            sink.pair(Pairs.first(pair[i]), Pairs.second(pair[i]), similarity[i]);
        }
    }
}
