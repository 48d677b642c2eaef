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

    /** Drawn after all others, and in the place of single people, so that the others stay. */
    private static final List<String> LATER_GROUPS =
            List.of(
                    "office",
                    "bootcamp",
                    "branches",
                    "paid_through",
                    "it_provider",
                    "shelter",
                    "own_taken",
                    "infiltrated");

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
        int planned = units.count();
        for (String kind : GROUPS) {
            Range size = world.rates.range(kind + ".size");
            if (kind.equals("bureau") && world.largestGroup() < size.high()) {
                continue;
            }
            addGroups(kind, dice);
        }
        for (String kind : OddPerson.kinds()) {
            addUnits(OddPerson.of(kind), share("odd." + kind, dice), new Range(1, 1), dice);
        }
        addLaterGroups(planned);
        addSingles();
        run();
        return networks;
    }

    /**
     * Each is followed by as many empty units as make up for its people, so that the order in which
     * the others are made is what it would be without them.
     */
    private void addLaterGroups(int planned) {
        Dice dice = Dice.of(world.spec.seed(), 12);
        int nobody = maker((here, size, own) -> {});
        for (String kind : LATER_GROUPS) {
            int first = units.count();
            int groups = addGroups(kind, dice);
            for (long left = units.accounts(first) - groups; left > 0; left--) {
                units.add(nobody, 0);
            }
            if (kind.equals("infiltrated")) {
                world.placements.arrange(groups, planned, world, dice);
            }
        }
    }

    private int addGroups(String kind, Dice dice) {
        Range size = world.rates.range(kind + ".size");
        int high = (int) Math.min(size.high(), world.largestGroup());
        Range fitting = new Range(Math.min(size.low(), high), high);
        LookAlike maker = group(kind);
        LookAlike named = (here, count, own) -> here.group(kind, maker, count, own);
        return addUnits(named, share(kind + ".share", dice), fitting, dice);
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
        PlantedNetwork.settle(here, networks, size, dice);
    }

    /** Returns how many were added. */
    private int addUnits(LookAlike kind, double accounts, Range size, Dice dice) {
        int maker = maker(kind);
        int count = dice.rounded(accounts / size.meanSize());
        for (int i = count; i > 0; i--) {
            units.add(maker, size.size(dice));
        }
        return count;
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

    private LookAlike group(String kind) {
        return switch (kind) {
            case "own" -> new OwnAccounts(false);
            case "own_taken" -> new OwnAccounts(true);
            case "household" -> new Household();
            case "flat" -> new Flat();
            case "firm" -> new Firm();
            case "class" -> new SchoolClass();
            case "agency", "bureau" -> new Agency();
            case "campus" -> new Campus();
            case "helper" -> new SignUpDesk();
            case "office" -> new Office();
            case "bootcamp" -> new Bootcamp();
            case "branches" -> new Branches();
            case "paid_through" -> new PayBureau();
            case "it_provider" -> new ServiceDesk();
            case "shelter" -> new Shelter();
            case "infiltrated" -> world.placements;
            default -> throw new IllegalArgumentException("no group is named " + kind);
        };
    }
}
