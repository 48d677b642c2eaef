package dev.samehand.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** One peer, in a process of its own: {@code RunPeer NAME FOLDER} prints its figures. */
public final class RunPeer {

    private RunPeer() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Stopwatch clock = new Stopwatch();
        SharedWorld world = new SharedWorld(Path.of(arguments[1]));
        Found found = named(arguments[0]).run(world, clock);
        double peak = Figures.peakMebibytes();
        for (Stopwatch.Lap lap : clock.laps()) {
            System.out.println(new Figures(lap.wall(), lap.cpu(), peak, found).line());
        }
    }

    private static Peer named(String name) {
        return switch (name) {
            case "kernel" -> new OwnKernel();
            case "scan" -> new OwnScan();
            case "sql" -> new DuckSql(false);
            case "sql-memory" -> new DuckSql(true);
            case "components" -> new SharedIdentifiers();
            default -> throw new IllegalArgumentException("no peer is called " + name);
        };
    }
}
