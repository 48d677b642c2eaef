package dev.samehand.cli;

import java.io.PrintWriter;

/** What the launcher knows about the terminal and Java would take long to find out. */
final class Terminal {

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 60;

    private Terminal() {}

    static int columns() {
        int columns = Integer.getInteger("samehand.columns", USUAL_COLUMNS);
        return Math.max(FEWEST_COLUMNS, columns);
    }

    /** Progress as it fits where standard error goes. */
    static ProgressMeter progress(PrintWriter err, boolean quiet) {
        if (quiet) {
            return new ProgressMeter(new Silence());
        }
        return new ProgressMeter(
                Boolean.getBoolean("samehand.terminal")
                        ? new TerminalLine(err, columns())
                        : new PlainLines(err));
    }
}
