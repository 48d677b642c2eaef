package dev.samehand.link.index;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the steps of {@link CrashPlan} from a given one on until it is killed. */
final class CrashChild {

    private CrashChild() {}

    /** Arguments: directory, first step. Writes a line when a step is done. */
    public static void main(String[] arguments) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        say(out, -2);
        try (AccountIndex index = CrashPlan.open(Path.of(arguments[0]))) {
            say(out, -1);
            for (int step = Integer.parseInt(arguments[1]); ; step++) {
                CrashPlan.run(index, step);
                say(out, step);
            }
        }
    }

    private static void say(FileOutputStream out, int step) throws IOException {
        out.write((step + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
