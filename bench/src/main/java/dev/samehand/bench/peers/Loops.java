package dev.samehand.bench.peers;

import java.io.IOException;
import java.util.List;

/** The hot loops by themselves, under JMH. */
final class Loops {

    private Loops() {}

    /** A table of nanoseconds and their spread. */
    static String markdown(Steps steps) throws IOException, InterruptedException {
        List<String> lines = steps.run("loops", Entrants.java("-Xmx2g", "loops.RunLoops"));
        StringBuilder text = new StringBuilder("| loop | ns each | ± (99.9 %) |\n|---|---|---|\n");
        for (String line : lines) {
            String[] words = line.split("\t", -1);
            if (words.length == 3) {
                text.append("| %s | %s | %s |\n".formatted(words[0], words[1], words[2]));
            }
        }
        return text.toString();
    }
}
