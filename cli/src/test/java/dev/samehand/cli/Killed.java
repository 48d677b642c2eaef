package dev.samehand.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, ended by SIGKILL. */
final class Killed {

    private Killed() {}

    /**
     * Runs the command and kills it so long after it has told of a stage; one that never tells of
     * it, or is done before, ends by itself.
     */
    static void at(String stage, int millis, Object... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Samehand.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process java =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader told =
                new BufferedReader(
                        new InputStreamReader(java.getErrorStream(), StandardCharsets.UTF_8))) {
            killAfter(stage, millis, told, java);
        }
        java.waitFor();
    }

    private static void killAfter(String stage, int millis, BufferedReader told, Process java)
            throws IOException, InterruptedException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.contains(stage)) {
                java.waitFor(millis, TimeUnit.MILLISECONDS);
                java.toHandle().destroyForcibly();
            }
        }
    }
}
