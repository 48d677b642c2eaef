package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * Who lives in a world: how many groups of which kind and size, in an order in which they are mixed
 * well. Five bytes per group, nothing per single person.
 */
final class Population {

    private static final List<String> GROUPS =
            List.of(
                    "own",
                    "household",
                    "flat",
                    "firm",
                    "class",
                    "agency",
                    "bureau",
                    "campus",
                    "helper");

    /** Shares vary between worlds by a factor of up to e to this power. */
    private static final double JITTER = 0.4;

    private final World world;
    private final List<LookAlike> makers = new ArrayList<>();
    private final Units units = new Units();
    private int networks;

    Population(World world) {
        this.world = world;
    }

    /** Makes every account of the world; returns the number of planted networks. */
    int settle() {
        Dice dice = Dice.of(world.spec.seed(), 11);
        plantNetworks(dice);
        for (String kind : GROUPS) {
            Range size = world.rates.range(kind + ".size");
            if (kind.equals("bureau") && world.largestGroup() < size.high()) {
                continue;
            }
            int high = (int) Math.min(size.high(), world.largestGroup());
            Range fitting = new Range(Math.min(size.low(), high), high);
            LookAlike maker = group(kind);
            LookAlike named = (here, count, own) -> here.group(kind, maker, count, own);
            addUnits(named, share(kind + ".share", dice), fitting, dice);
        }
        for (String kind : OddPerson.kinds()) {
            addUnits(OddPerson.of(kind), share("odd." + kind, dice), new Range(1, 1), dice);
        }
        addSingles();
        run();
        return networks;
    }

    private void run() {
        long seed = world.spec.seed();
        Shuffle order = new Shuffle(units.count(), seed);
        for (int i = 0; i < units.count(); i++) {
            int unit = (int) order.at(i);
            makers.get(units.maker(unit))
                    .settle(world, units.size(unit), Dice.of(seed ^ 0x17, unit));
        }
    }

    private void plantNetworks(Dice dice) {
        int left = (int) Math.round(world.spec.accounts() * world.spec.plantedShare());
        Range size = world.rates.range("planted.size");
        int low = (int) size.low();
        int high = (int) Math.max(low + 2, Math.min(size.high(), left / 3.0));
        int maker = maker(this::plant);
        while (left >= low) {
            int next = new Range(low, high).size(dice);
            next = left - next < low ? Math.min(left, high + low) : next;
            units.add(maker, next);
            left -= next;
        }
    }

    private void plant(World here, int size, Dice dice) {
        networks++;
        PlantedNetwork.settle(here, "n" + networks, size, dice);
    }

    private void addUnits(LookAlike kind, double accounts, Range size, Dice dice) {
        int maker = maker(kind);
        for (int i = dice.rounded(accounts / size.meanSize()); i > 0; i--) {
            units.add(maker, size.size(dice));
        }
    }

    /** Fills up with single people; a world that is full already loses its last groups. */
    private void addSingles() {
        units.cutTo(world.spec.accounts());
        int single = maker((here, size, dice) -> here.add(OddPerson.plain(here, dice)));
        for (long left = world.spec.accounts() - units.accounts(); left > 0; left--) {
            units.add(single, 1);
        }
    }

    /** Every world has its own mixture, around the rates of its kind. */
    private double share(String key, Dice dice) {
        double jitter = Math.exp(dice.spread(-JITTER, JITTER));
        return world.spec.accounts() * world.rates.of(key) * jitter;
    }

    private int maker(LookAlike kind) {
        makers.add(kind);
        return makers.size() - 1;
    }

    private static LookAlike group(String kind) {
        return switch (kind) {
            case "own" -> new OwnAccounts();
            case "household" -> new Household();
            case "flat" -> new Flat();
            case "firm" -> new Firm();
            case "class" -> new SchoolClass();
            case "agency", "bureau" -> new Agency();
            case "campus" -> new Campus();
            case "helper" -> new SignUpDesk();
            default -> throw new IllegalArgumentException("no group is named " + kind);
        };
    }
}
