package dev.samehand.simulate;

/** An honest group, or an honest person, whose accounts share things. */
@FunctionalInterface
interface LookAlike {

    /** Adds exactly {@code size} accounts to the world. */
    void settle(World world, int size, Dice dice);
}
