package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @TempDir Path dir;

    @Test
    void noTextOfTheInputBecomesMarkup() throws IOException {
        String page = Files.readString(Results.write(Hostile.run(true), dir));
        assertThat(count(page, "<script>")).isOne();
        assertThat(count(page, "</script>")).isEqualTo(count(page, "<script"));
        assertThat(page).doesNotContain("<img", "<iframe", "onload=" + Hostile.MARK + ">");
        assertThat(count(page, "<!--")).isZero();
    }

    @Test
    void hiddenAndReorderingCharactersAreWrittenOut() throws IOException {
        String page = Files.readString(Results.write(Hostile.run(true), dir));
        assertThat(page).contains("⟨U+202E⟩gnp.exe", "⟨U+001B⟩[2J", "zero⟨U+200B⟩width");
        assertThat(page.codePoints().filter(HostileTest::dangerous).boxed().toList()).isEmpty();
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Results.write(Hostile.run(true), dir);
        List<String> formulas = new ArrayList<>();
        try (var files = Files.list(dir)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                cells(file).stream().filter(HostileTest::isFormula).forEach(formulas::add);
            }
        }
        assertThat(formulas).isEmpty();
    }

    @Test
    void accountIdsAreReadBackAsTheyWere() throws IOException {
        Run run = Hostile.run(false);
        Results.write(run, dir);
        RunFiles files = RunFiles.open(dir);
        for (String id : Hostile.ATTACKS) {
            if (!id.contains("surrogate")) {
                assertThat(files.explain(id).membership()).as(id).isPresent();
            }
        }
    }

    @Test
    void answersCannotMoveATerminalsCursor() {
        Results.write(Hostile.run(true), dir);
        RunFiles files = RunFiles.open(dir);
        for (String id : Hostile.ATTACKS) {
            assertThat(files.explain(id).lines())
                    .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
        }
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    private static boolean dangerous(int point) {
        return (Character.isISOControl(point) && point != '\n')
                || Character.getType(point) == Character.FORMAT;
    }

    private static List<String> cells(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().flatMap(row -> row.getFields().stream()).toList();
        }
    }

    private static int count(String text, String part) {
        Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
