package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rising line that is nearest to the decisions, by squares, without a shape in mind.
 *
 * <p>Members are taken by rising bits; wherever a block of them is confirmed less often than the
 * block before it, the two become one (pool adjacent violators). Each block gives a point at its
 * mean bits. Sorting costs n log n, pooling n.
 *
 * <p>The first and the last block tend to be all of one decision, which is more certain than they
 * can know. So each block counts one network more, of which as many are confirmed as of all: a
 * block of three networks moves far, one of three hundred hardly. Cases are networks, because
 * members of one are right or wrong together. What no longer rises is pooled once more.
 */
final class Isotonic {

    /** Least difference between two points in what the model file can tell. */
    private static final double TELLING = 1e-6;

    private Isotonic() {}

    static Calibration.Rising fit(Labelled labelled) {
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
            y[i] = labelled.members().get(order[i]).confirmed() ? 1 : 0;
        }
        return line(rising(smooth(pool(x, y), labelled, order)));
    }

    /** Blocks that have seen one network more, confirmed as often as all are. */
    private static List<Block> smooth(List<Block> blocks, Labelled labelled, int[] order) {
        double all = Arrays.stream(labelled.targets()).average().orElseThrow();
        List<Block> smoothed = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            long networks =
                    Arrays.stream(order, at, at + block.count)
                            .mapToObj(member -> labelled.members().get(member).network())
                            .distinct()
                            .count();
            at += block.count;
            double value = (networks * block.value() + all) / (networks + 1);
            smoothed.add(new Block(block.count, block.x, block.count * value));
        }
        return smoothed;
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
        List<Block> places = new ArrayList<>();
        for (int i = 0, next; i < x.length; i = next) {
            Block place = new Block(1, x[i], y[i]);
            for (next = i + 1; next < x.length && x[next] == x[i]; next++) {
                place = place.and(new Block(1, x[next], y[next]));
            }
            places.add(place);
        }
        return rising(places);
    }

    private static List<Block> rising(List<Block> given) {
        List<Block> blocks = new ArrayList<>();
        for (Block next : given) {
            Block block = next;
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
