package dev.samehand.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that ran to its end, and what it said. */
record Ran(int exitCode, String out, String err) {

    static Ran samehand(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = Samehand.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
