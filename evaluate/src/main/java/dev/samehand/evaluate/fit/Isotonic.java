package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rising line that is nearest to the decisions, by squares, without a shape in mind.
 *
 * <p>Members are taken by rising bits; wherever a block of them is confirmed less often than the
 * block before it, the two become one (pool adjacent violators). Each block gives a point at its
 * mean bits. Sorting costs n log n, pooling n. The smoothed targets of Platt stand in for yes and
 * no, so that no block is ever certain, and a large one less so than a small one.
 */
final class Isotonic {

    /** Least difference between two points in what the model file can tell. */
    private static final double TELLING = 1e-6;

    private Isotonic() {}

    static Calibration.Rising fit(Labelled labelled) {
        double[] targets = labelled.targets();
        int[] order =
                IntStream.range(0, labelled.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(labelled::surplus))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] x = new double[order.length];
        double[] y = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            x[i] = labelled.surplus(order[i]);
            y[i] = targets[order[i]];
        }
        return line(pool(x, y));
    }

    /**
     * A run of members that get one value.
     *
     * @param x sum of their places, {@code y} sum of their targets
     */
    record Block(int count, double x, double y) {

        double place() {
            return x / count;
        }

        double value() {
            return y / count;
        }

        private Block and(Block other) {
            return new Block(count + other.count, x + other.x, y + other.y);
        }
    }

    /** Blocks of members that are given by rising x; equal x are always in one block. */
    static List<Block> pool(double[] x, double[] y) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0, next; i < x.length; i = next) {
            Block block = new Block(1, x[i], y[i]);
            for (next = i + 1; next < x.length && x[next] == x[i]; next++) {
                block = block.and(new Block(1, x[next], y[next]));
            }
            while (!blocks.isEmpty() && blocks.getLast().value() >= block.value()) {
                block = blocks.removeLast().and(block);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static Calibration.Rising line(List<Block> blocks) {
        List<Calibration.Point> points = new ArrayList<>();
        for (Block block : blocks) {
            int place = (int) Math.rint(block.place());
            double value = Math.clamp(block.value(), TELLING, 1 - TELLING);
            // blocks that round to one place cannot both be points; the line keeps the lower one
            if (points.isEmpty() || points.getLast().surplus() < place) {
                points.add(new Calibration.Point(place, value));
            }
        }
        return new Calibration.Rising(points);
    }
}
