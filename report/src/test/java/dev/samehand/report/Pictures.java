package dev.samehand.report;

import java.io.IOException;
import java.nio.file.Path;

/** Takes pictures of a page to look at: {@code Pictures REPORT.html OUT WIDTH HEIGHT HASH [js]}. */
final class Pictures {

    private Pictures() {}

    public static void main(String[] args) throws IOException {
        try (Chromium chromium = Chromium.start(Chromium.installed().orElseThrow())) {
            chromium.size(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            chromium.open(Path.of(args[0]), args[4]);
            for (int i = 5; i < args.length; i++) {
                System.out.println(chromium.evaluate(args[i]));
            }
            if (args[1].endsWith(".pdf")) {
                chromium.pdf(Path.of(args[1]));
            } else {
                chromium.screenshot(Path.of(args[1]));
            }
            chromium.problems().forEach(System.out::println);
            chromium.requests().forEach(System.out::println);
        }
    }
}
