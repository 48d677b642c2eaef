package dev.samehand.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of documentation of which the part between two markers is measured. */
public final class MeasuredPage {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private MeasuredPage() {}

    /** Puts the text between the page's markers, in place of what stood there. */
    public static void write(Path page, String measured) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(page + " lacks the markers " + BEGIN + " and " + END);
        }
        Files.writeString(
                page, text.substring(0, begin) + "\n\n" + measured + "\n" + text.substring(end));
    }
}
