package dev.samehand.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {

    @TempDir Path root;

    @Test
    void measuresFilesMethodsParametersAndHiddenTypes() throws IOException {
        write("a", "One", "public class One { void run(int a, int b) {\n int c = a;\n } }");
        write("a", "Two", "class Two { Two() {} }");

        assertThat(figures())
                .contains("main: 2 files, 8 lines")
                .contains("method lines           median 1, p90 3, max 3")
                .contains("parameters             median 0, p90 2, max 2")
                .contains("package-private types  1 of 2 (50 %)")
                .contains("3  dev.samehand.a.One.run")
                .contains("import circles: none");
    }

    @Test
    void namesPackagesThatImportEachOther() throws IOException {
        write("a", "One", "import dev.samehand.b.Two;\nclass One {}");
        write("b", "Two", "import static dev.samehand.c.Three.VALUE;\nclass Two {}");
        write("c", "Three", "import dev.samehand.a.One;\nclass Three {}");
        write("d", "Four", "import dev.samehand.a.One;\nclass Four {}");

        assertThat(figures())
                .contains("import circles through: dev.samehand.a, dev.samehand.b, dev.samehand.c")
                .doesNotContain("dev.samehand.c, dev.samehand.d");
    }

    @Test
    void takesQuantilesFromTheValuesThemselves() {
        int[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(House.quantile(values, 0.5)).isEqualTo(5);
        assertThat(House.quantile(values, 0.9)).isEqualTo(9);
        assertThat(House.quantile(values, 1)).isEqualTo(10);
        assertThat(House.quantile(new int[0], 0.5)).isZero();
    }

    private String figures() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        House.print(root, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String packageName, String type, String body) throws IOException {
        Path folder = root.resolve("room/src/main/java/dev/samehand").resolve(packageName);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(type + ".java"),
                "/* licence */\npackage dev.samehand." + packageName + ";\n\n" + body + "\n");
    }
}
