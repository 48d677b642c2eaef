package dev.samehand.bench.accuracy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * What is known before, and which accounts are asked for.
 *
 * @param bad known-bad accounts
 * @param good cleared accounts
 * @param asked accounts whose standing is measured; none of the known ones
 * @param unknown what is believed of the others
 */
record HopSeeds(BitSet bad, BitSet good, BitSet asked, double unknown) {

    private static final double TENTH = 0.1;
    private static final double HALF = 0.5;

    /** A way of drawing the seeds. */
    enum Split {
        TENTH_LABELLED("a random tenth of the accounts, bad and good"),
        TENTH_OF_BAD("a random tenth of the bad accounts, no good one"),
        ONE_OF_EACH_GROUP("one random account of each confirmed group, no good one"),
        OTHER_COMPONENTS(
                "half of the reviewed components and of the other accounts; the rest asked"),
        INDEPENDENT("what components showed, and half of the good; reports of the community asked");

        final String words;

        Split(String words) {
            this.words = words;
        }
    }

    static HopSeeds draw(Split split, HopTruth truth, long seed) {
        Random random = new Random(seed);
        return switch (split) {
            case TENTH_LABELLED -> tenth(truth, random);
            case TENTH_OF_BAD -> tenthOfBad(truth, random);
            case ONE_OF_EACH_GROUP -> oneOfEachGroup(truth, random);
            case OTHER_COMPONENTS -> otherComponents(truth, random);
            case INDEPENDENT -> independent(truth, random);
        };
    }

    private static HopSeeds tenth(HopTruth truth, Random random) {
        BitSet known = new BitSet();
        for (int account : shuffled(truth.size(), random)) {
            if (known.cardinality() < TENTH * truth.size()) {
                known.set(account);
            }
        }
        return labelled(truth, known, not(known, truth));
    }

    private static HopSeeds tenthOfBad(HopTruth truth, Random random) {
        int wanted = (int) (TENTH * bad(truth).cardinality());
        BitSet known = new BitSet();
        for (int account : shuffled(truth.size(), random)) {
            known.set(account, truth.bad()[account] && known.cardinality() < wanted);
        }
        return new HopSeeds(known, new BitSet(), not(known, truth), 0);
    }

    private static HopSeeds oneOfEachGroup(HopTruth truth, Random random) {
        BitSet known = new BitSet();
        Set<String> seen = new HashSet<>();
        for (int account : shuffled(truth.size(), random)) {
            String group = truth.group()[account];
            known.set(account, truth.bad()[account] && !group.isEmpty() && seen.add(group));
        }
        return new HopSeeds(known, new BitSet(), not(known, truth), 0);
    }

    private static HopSeeds otherComponents(HopTruth truth, Random random) {
        Set<String> seen = new HashSet<>();
        Set<String> drawn = new HashSet<>();
        BitSet known = new BitSet();
        for (int account = 0; account < truth.size(); account++) {
            String component = truth.component()[account];
            boolean heads = random.nextDouble() < HALF;
            if (component.isEmpty()) {
                known.set(account, heads);
                continue;
            }
            if (seen.add(component) && heads) {
                drawn.add(component);
            }
            known.set(account, drawn.contains(component));
        }
        return labelled(truth, known, not(known, truth));
    }

    private static HopSeeds independent(HopTruth truth, Random random) {
        BitSet known = new BitSet();
        for (int account = 0; account < truth.size(); account++) {
            boolean heads = random.nextDouble() < HALF;
            known.set(account, truth.bad()[account] ? truth.foundInItsComponent(account) : heads);
        }
        return labelled(truth, known, not(known, truth));
    }

    private static HopSeeds labelled(HopTruth truth, BitSet known, BitSet asked) {
        BitSet bad = bad(truth);
        bad.and(known);
        BitSet good = (BitSet) known.clone();
        good.andNot(bad);
        return new HopSeeds(bad, good, asked, bad.cardinality() / (double) known.cardinality());
    }

    private static BitSet bad(HopTruth truth) {
        BitSet bad = new BitSet();
        for (int account = 0; account < truth.size(); account++) {
            bad.set(account, truth.bad()[account]);
        }
        return bad;
    }

    private static BitSet not(BitSet known, HopTruth truth) {
        BitSet rest = (BitSet) known.clone();
        rest.flip(0, truth.size());
        return rest;
    }

    private static int[] shuffled(int size, Random random) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
