package dev.samehand.evaluate.accuracy;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A world to measure on.
 *
 * @param name for people
 */
public record Trial(String name, World world) {

    /** Where the world comes from. */
    @FunctionalInterface
    public interface World {

        /**
         * A folder with {@code evidence/}, {@code truth.csv} and, where there is one, {@code
         * planted.csv}.
         *
         * @param scratch a new directory for worlds that are made for the trial; it is deleted
         *     afterwards
         */
        Path open(Path scratch) throws IOException;
    }

    /** A world that lies in a folder and stays there. */
    public static Trial given(String name, Path folder) {
        return new Trial(name, scratch -> folder);
    }
}
