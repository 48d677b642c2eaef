package dev.samehand.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** One line of a terminal, written over again and again. */
final class TerminalLine implements ProgressDisplay {

    private static final String CLEAR = "\r\033[K";

    private final PrintWriter terminal;
    private final int columns;

    TerminalLine(PrintWriter terminal, int columns) {
        this.terminal = terminal;
        this.columns = columns;
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(100);
    }

    @Override
    public void begin(String stage) {
        update(stage);
    }

    @Override
    public void update(String text) {
        String line = Printable.of(text);
        terminal.print(CLEAR + line.substring(0, Math.min(line.length(), columns - 1)));
        terminal.flush();
    }

    @Override
    public void end() {
        terminal.print(CLEAR);
        terminal.flush();
    }
}
