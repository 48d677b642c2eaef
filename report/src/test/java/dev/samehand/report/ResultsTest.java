package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir Path dir;

    @Test
    void everyTableHasTheColumnsOfTheDesign() throws IOException {
        Results.write(Specimens.run(1, 3, 2), dir);
        assertThat(header("networks.csv"))
                .isEqualTo(
                        "network_id,rank,kind,size,eligible,probability,groups,first_seen,last_seen,summary");
        assertThat(header("members.csv"))
                .isEqualTo("network_id,account_id,role,bits,probability,eligible,reasons");
        assertThat(header("evidence.csv"))
                .isEqualTo(
                        "network_id,account_id,group,family,type,value_shown,holders_here,holders,population,raw_bits,counted_bits,first_seen,last_seen,file,line");
        assertThat(header("links.csv"))
                .isEqualTo(
                        "network_id,account_a,account_b,family,type,value_shown,holders,bits,first_seen,last_seen");
        assertThat(header("rejected.csv"))
                .isEqualTo("file,line,table,field,value_shown,reason,row_kept");
    }

    @Test
    void countedBitsOfEveryMemberAddUpExactly() throws IOException {
        Results.write(Specimens.run(2, 12, 4), dir);
        Map<String, BigDecimal> sums = new HashMap<>();
        for (NamedCsvRecord row : rows("evidence.csv")) {
            sums.merge(
                    row.getField("network_id") + " " + row.getField("account_id"),
                    new BigDecimal(row.getField("counted_bits")),
                    BigDecimal::add);
        }
        List<NamedCsvRecord> members = rows("members.csv");
        assertThat(members).hasSizeGreaterThan(50).hasSameSizeAs(sums.keySet());
        for (NamedCsvRecord member : members) {
            String key = member.getField("network_id") + " " + member.getField("account_id");
            assertThat(sums.get(key)).isEqualByComparingTo(member.getField("bits"));
        }
    }

    @Test
    void counterEvidenceStaysANumberAndShowsItsNote() throws IOException {
        Results.write(Specimens.run(3, 2, 0), dir);
        assertThat(rows("evidence.csv"))
                .filteredOn(row -> row.getField("counted_bits").startsWith("-"))
                .isNotEmpty()
                .allSatisfy(row -> new BigDecimal(row.getField("counted_bits")))
                .extracting(row -> row.getField("value_shown"))
                .containsOnly("signed in at the same hour from two distant places");
    }

    @Test
    void accountsNearToKnownBadOnesAreListedOnThePageAndInATableOfTheirOwn() throws IOException {
        Run run = Hostile.run(false);
        Path page = Results.write(run, dir);
        assertThat(Files.readString(page)).contains("look here").contains("0.50");
        assertThat(Files.readString(dir.resolve("near_known_bad.csv"))).contains(",0.250,");
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        Path results = dir.resolve("new/results");
        Path page = Results.write(Specimens.run(4, 1, 0), results);
        assertThat(page).isEqualTo(results.resolve("report.html")).exists();
        assertThat(permissions(results)).isEqualTo("rwx------");
        try (var files = Files.list(results)) {
            assertThat(files.toList())
                    .hasSize(11)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void equalRunsGiveEqualBytes() throws IOException {
        Results.write(Specimens.run(5, 6, 3), dir.resolve("a"));
        Results.write(Specimens.run(5, 6, 3), dir.resolve("b"));
        try (var files = Files.list(dir.resolve("a"))) {
            assertThat(files.toList())
                    .allSatisfy(file ->
                            assertThat(dir.resolve("b").resolve(file.getFileName()))
                                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void aSecondRunReplacesTheFirst() throws IOException {
        Results.write(Specimens.run(6, 6, 3), dir);
        Results.write(Specimens.run(6, 1, 0), dir);
        assertThat(rows("networks.csv")).hasSize(1);
    }

    @Test
    void wantsNamesEveryValueThatIsShown() {
        Run run = Specimens.run(7, 3, 1);
        var wanted = Wants.of(run.assessment());
        Run strict =
                Specimens.withOrigins(
                        run,
                        (type, value, account) -> {
                            assertThat(wanted.contains(type, value, account)).isTrue();
                            return Specimens.sighting(type, value, account);
                        });
        Results.write(strict, dir);
        assertThat(dir.resolve("evidence.csv")).content().doesNotContain(Shown.NOT_FOUND);
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(dir.resolve("in-the-way"));
        assertThatThrownBy(() -> Results.write(Specimens.run(8, 1, 0), file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        "Cannot write results into %s: %s is no directory. Name a directory that you may write to with --out.",
                        file, file);
    }

    @Test
    void sensitiveValuesAreMaskedUnlessAskedFor() throws IOException {
        Run masked = Specimens.run(9, 4, 1);
        Results.write(masked, dir.resolve("masked"));
        Results.write(unmasked(masked), dir.resolve("unmasked"));
        assertThat(dir.resolve("masked/evidence.csv")).content().doesNotContain("+1555");
        assertThat(dir.resolve("masked/report.html")).content().doesNotContain("+1555", "Ada");
        assertThat(dir.resolve("unmasked/evidence.csv")).content().contains("'+1555");
        assertThat(dir.resolve("unmasked/report.html")).content().contains("SPECIMEN Ada Example");
    }

    @Test
    void certaintyIsNeverClaimed() throws IOException {
        Results.write(Specimens.calibrated(10, 8, 2), dir);
        assertThat(rows("members.csv"))
                .extracting(row -> row.getField("probability"))
                .doesNotContain("1.000000", "0.000000");
        assertThat(dir.resolve("report.html")).content().doesNotContain("100 %");
    }

    private static Run unmasked(Run run) {
        return new Run(
                run.title(),
                run.assessment(),
                run.accounts(),
                run.origins(),
                run.files(),
                run.rejected(),
                run.warnings(),
                run.findings(),
                run.facts(),
                true);
    }

    private String header(String file) throws IOException {
        return Files.readAllLines(dir.resolve(file)).getFirst();
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(dir.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
