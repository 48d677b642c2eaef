package dev.samehand.report;

import java.io.IOException;
import java.io.OutputStream;

/** One file of the results. */
interface ResultFile {

    String name();

    void write(Run run, OutputStream out) throws IOException;
}
