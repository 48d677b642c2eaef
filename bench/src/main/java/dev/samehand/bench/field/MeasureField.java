package dev.samehand.bench.field;

import dev.samehand.bench.measure.MeasuredPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The command behind {@code ./dev field}: measures and renews {@code docs/field.md}. */
public final class MeasureField {

    private MeasureField() {}

    /** Arguments: the checkout, and the folder beside it that holds {@code data/er}. */
    public static void main(String[] arguments) throws IOException {
        // figures read the same wherever they are made
        Locale.setDefault(Locale.ROOT);
        Path root = Path.of(arguments[0]);
        Path sets = Path.of(arguments[1]).resolve("data/er");
        if (!Files.isDirectory(sets)) {
            System.err.println("no data in " + sets + ": docs/field.md stays as it is");
            return;
        }
        String text =
                "### Splink's own scored pairs\n\n"
                        + SplinkEdges.markdown(sets.resolve("measured"))
                        + "\n### Records as accounts\n\n"
                        + RecordSets.markdown(sets);
        System.out.print(text);
        MeasuredPage.write(root.resolve("docs/field.md"), text);
    }
}
