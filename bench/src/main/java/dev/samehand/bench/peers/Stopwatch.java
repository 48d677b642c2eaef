package dev.samehand.bench.peers;

import dev.samehand.bench.measure.Cpu;
import java.util.ArrayList;
import java.util.List;

/** Seconds of one job in this process, by the wall and by its processors, perhaps several times. */
final class Stopwatch {

    /** One time that the job was done. */
    record Lap(double wall, double cpu) {}

    private final List<Lap> laps = new ArrayList<>();
    private long wall;
    private double cpu;

    void begin() {
        cpu = Cpu.seconds();
        wall = System.nanoTime();
    }

    void end() {
        laps.add(new Lap((System.nanoTime() - wall) / 1e9, Cpu.seconds() - cpu));
    }

    List<Lap> laps() {
        return List.copyOf(laps);
    }
}
