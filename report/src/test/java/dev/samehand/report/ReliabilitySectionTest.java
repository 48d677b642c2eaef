package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilitySectionTest {

    @TempDir Path dir;

    @Test
    void theModelIsNamedDrawnAndTold() throws IOException {
        String page = page(Specimens.calibrated(21, 3, 2));
        Model model = Specimens.model();
        assertThat(page)
                .contains(model.id(), "learned from 400 decisions (Platt)")
                .contains("171 confirmed and 229 dismissed members of 61 networks")
                .doesNotContain("Not calibrated on your own decisions");
        assertThat(page.split("<circle class=\"point\"", -1))
                .hasSize(model.checked().reliability().bins().size() + 1);
        for (Reliability.Bin bin : model.checked().reliability().bins()) {
            assertThat(page).contains("<td class=\"num\">" + bin.count() + "</td>");
        }
    }

    @Test
    void theBuiltInModelSaysPlainlyThatItIsNotCalibrated() throws IOException {
        assertThat(page(Specimens.run(22, 3, 2)))
                .contains("Model <b>" + Model.builtIn().id() + "</b>, built in.")
                .contains("Not calibrated on your own decisions")
                .contains("several people they are at most even", "It makes nobody eligible.");
    }

    @Test
    void whatWasLearnedIsNamedForEachReading() throws IOException {
        assertThat(page(Specimens.run(24, 2, 1, Specimens.model(groupsOnly(), false))))
                .contains("suspected networks: nothing learned, as built in")
                .contains("groups of several people: Platt: real bits = 0.50 x surplus -2.00")
                .contains("Not calibrated on your own decisions about suspected networks.")
                .contains("with the built-in model 0.210")
                .doesNotContain("at most even", "bits as they are");
    }

    @Test
    void aModelThatChangesWeightsDoesNotDenyThatItChangesWhoMayBeProposed() throws IOException {
        Calibrations all = Specimens.model().calibrations();
        for (Calibrations calibrations : List.of(all, groupsOnly())) {
            assertThat(page(Specimens.run(25, 2, 1, Specimens.model(calibrations, true))))
                    .contains("and so who may be proposed: measure that.")
                    .doesNotContain("nobody eligible");
            assertThat(page(Specimens.run(25, 2, 1, Specimens.model(calibrations, false))))
                    .contains("It makes nobody eligible.")
                    .doesNotContain("changes what evidence weighs");
        }
    }

    private static Calibrations groupsOnly() {
        return new Calibrations(
                new Calibration.AsTheyAre(),
                new Calibration.AsTheyAre(),
                new Calibration.Sigmoid(0.5, -2));
    }

    @Test
    void theNoteOfARunIsReadAgain() {
        Run run = Specimens.calibrated(23, 1, 1);
        Results.write(run, dir);
        RunNote note = RunFiles.open(dir).note();
        assertThat(note.model()).isEqualTo(Specimens.model().id());
        assertThat(note.neededBits()).isEqualTo("12");
        assertThat(note.day()).isEqualTo("2026-11-20");
        assertThat(note.title()).isEqualTo(run.title());
    }

    private String page(Run run) throws IOException {
        return Files.readString(Results.write(run, dir));
    }
}
