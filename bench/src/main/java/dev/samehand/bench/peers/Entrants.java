package dev.samehand.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who takes part, and the command that runs each of them in a process of its own. */
final class Entrants {

    /**
     * One that takes part.
     *
     * @param rounds processes that are run; one that measures several times in itself needs one
     */
    record Entrant(String key, String name, int rounds, List<String> command) {}

    private static final int ROUNDS = 3;

    private final Path root;

    Entrants(Path root) {
        this.root = root;
    }

    /** Everyone who can do any size. */
    List<Entrant> all(Path world, int accounts) {
        String heap = "-Xmx" + Math.max(1, accounts / 500_000) + "g";
        List<Entrant> all = new ArrayList<>();
        all.add(
                java(
                        "kernel",
                        "**Samehand**, columns → networks with evidence, warm",
                        1,
                        heap,
                        world));
        all.add(
                java(
                        "scan",
                        "**Samehand**, whole scan, table → report, cold",
                        ROUNDS,
                        heap,
                        world));
        all.add(
                java(
                        "components",
                        "connected components of shared identifiers, columns →, warm",
                        1,
                        heap,
                        world));
        all.add(
                java(
                        "sql-memory",
                        "the job in SQL on DuckDB, table in memory →",
                        ROUNDS,
                        "-Xmx1g",
                        world));
        all.add(java("sql", "the job in SQL on DuckDB, table →, cold", ROUNDS, "-Xmx1g", world));
        all.add(splink(world));
        return all;
    }

    private Entrant java(String key, String name, int rounds, String heap, Path world) {
        return new Entrant(key, name, rounds, java(heap, "peers.RunPeer", key, world.toString()));
    }

    private Entrant splink(Path world) {
        return new Entrant(
                "splink",
                "Splink on DuckDB, table →, cold",
                ROUNDS,
                List.of(
                        "python3",
                        root.resolve("bench/peers/splink_peer.py").toString(),
                        world.toString()));
    }

    /** JedAI, which does small sets only, with its own libraries. */
    Entrant jedai(Path world, String classpath) {
        return new Entrant(
                "jedai",
                "JedAI-core 3.1, table →, cold",
                ROUNDS,
                List.of(javaHome(), "-Xmx4g", "-cp", classpath, "JedaiPeer", world.toString()));
    }

    /** A Java process with the libraries of this one. */
    static List<String> java(String heap, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome());
        command.addAll(List.of("-XX:+UseParallelGC", heap, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
        command.add("dev.samehand.bench." + main);
        command.addAll(List.of(arguments));
        return command;
    }

    static String javaHome() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }
}
