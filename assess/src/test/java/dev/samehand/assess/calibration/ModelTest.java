package dev.samehand.assess.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.link.Estimate;
import dev.samehand.link.Priors;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file says what it is, survives being read, and is refused when it is not as written. */
class ModelTest {

    private static final Calibration LINE = new Calibration.Sigmoid(0.62, 1.4);

    private static final Calibration RISING =
            new Calibration.Rising(
                    List.of(
                            new Calibration.Point(-3 * Bits.ONE, 0.02),
                            new Calibration.Point(0, 0.4),
                            new Calibration.Point(6 * Bits.ONE, 0.97)));

    @TempDir Path dir;

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        Model written = model(LINE, RISING, true);
        Model read = Model.read(file(written.text()));
        assertThat(read).isEqualTo(written);
        assertThat(read.calibrations()).isEqualTo(calibrations(LINE, RISING));
        assertThat(read.learned().run()).isEqualTo("march ?");
        assertThat(read.weights().estimates()).hasSize(1);
    }

    @Test
    void equalContentHasOneIdAndOtherContentAnother() {
        assertThat(model(LINE, RISING, true).id()).isEqualTo(model(LINE, RISING, true).id());
        assertThat(model(LINE, RISING, true).id()).isNotEqualTo(model(LINE, RISING, false).id());
        assertThat(model(LINE, LINE, true).id()).matches("[0-9a-f]{12}");
    }

    @Test
    void anEditedModelIsRefusedByName() throws IOException {
        Path edited =
                file(
                        model(LINE, RISING, false)
                                .text()
                                .replace("applied     no", "applied     yes"));
        assertThatThrownBy(() -> Model.read(edited))
                .isInstanceOf(ModelDamage.class)
                .hasMessageContaining(edited.toString())
                .hasMessageContaining("damaged or was edited");
    }

    @Test
    void aModelThatWasCutOffIsRefused() throws IOException {
        String text = model(LINE, RISING, true).text();
        for (int length : new int[] {20, 40, text.length() / 2, text.length() - 1}) {
            Path cut = file(text.substring(0, length));
            assertThatThrownBy(() -> Model.read(cut)).isInstanceOf(ModelDamage.class);
        }
    }

    @Test
    void aNewerModelSaysThatItIsNewer() throws IOException {
        Path newer = file(model(LINE, RISING, true).text().replaceFirst("model 1", "model 2"));
        assertThatThrownBy(() -> Model.read(newer))
                .isInstanceOf(ModelDamage.class)
                .hasMessageContaining("has layout 2, and this Samehand reads layout 1");
    }

    @Test
    void whatIsNoModelIsNamed() throws IOException {
        Path other = file("threshold 12\n");
        assertThatThrownBy(() -> Model.read(other)).hasMessageContaining("is no model of Samehand");
    }

    @Test
    void lineEndsOfAnotherSystemAreNoDamage() throws IOException {
        Model model = model(LINE, RISING, true);
        assertThat(Model.read(file(model.text().replace("\n", "\r\n")))).isEqualTo(model);
    }

    @Test
    void theBuiltInModelHasAnIdAndTakesBitsAsTheyAre() {
        Model builtIn = Model.builtIn();
        assertThat(builtIn.id()).matches("[0-9a-f]{12}");
        assertThat(builtIn.calibrated()).isFalse();
        assertThat(builtIn.text()).doesNotContain("held back in turn");
        assertThat(builtIn.calibrations().of(Reading.SUSPECTED).probability(0)).isEqualTo(0.5);
        assertThat(builtIn.calibrations().of(Reading.SUSPECTED).probability(3 * Bits.ONE))
                .isEqualTo(8 / 9.0);
    }

    @Test
    void moreBitsNeverGiveLessAndNothingIsCertain() {
        for (Calibration calibration :
                List.of(LINE, RISING, new Calibration.AsTheyAre(), new Calibration.Explained())) {
            double before = 0;
            for (int surplus = -90 * Bits.ONE; surplus <= 90 * Bits.ONE; surplus += 7) {
                double probability = calibration.probability(surplus);
                assertThat(probability).isBetween(0.01 - 1e-12, 0.99);
                assertThat(probability).isGreaterThanOrEqualTo(before);
                before = probability;
            }
        }
    }

    @Test
    void whereAnInnocentExplanationStandsTheBuiltInSaysNoMoreThanEven() {
        Calibration several = Model.builtIn().calibrations().of(Reading.SEVERAL_PEOPLE);
        assertThat(several.probability(0)).isLessThan(0.34);
        assertThat(several.probability(80 * Bits.ONE)).isEqualTo(0.5);
    }

    @Test
    void aFallingLineCannotBeWritten() {
        assertThatThrownBy(() -> new Calibration.Sigmoid(-0.1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Calibration.Rising(
                                List.of(
                                        new Calibration.Point(0, 0.5),
                                        new Calibration.Point(1, 0.4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsCountOnlyWhereTheFileSaysSo() {
        Priors priors = Priors.standard();
        assertThat(model(LINE, LINE, false).weigh(priors)).isSameAs(priors);
        assertThat(model(LINE, LINE, true).weigh(priors).text())
                .contains("phone 0.31 7.5 6 270")
                .contains("[population]");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(dir, "model", ".txt"), text);
    }

    private static Model model(Calibration suspected, Calibration leftAlone, boolean applied) {
        double[] said = {0.2, 0.8, 0.9};
        boolean[] confirmed = {false, true, true};
        Errors errors = new Errors(0.125, 0.25, 0.5);
        int cap = 7 * Bits.ONE + Bits.ONE / 2;
        Estimate phone = new Estimate("phone", 812, 0.31, 0.0017, cap, 0.25, 10 * Bits.ONE);
        return Model.of(
                new Learned("march \n", "2026-11-21", "1.0", 900, 40, 30, 25, "sha256 00"),
                calibrations(suspected, leftAlone),
                new Model.Checked(errors, errors, rounded(Reliability.of(said, confirmed))),
                new Model.Weights(applied, List.of(phone)));
    }

    private static Calibrations calibrations(Calibration suspected, Calibration several) {
        return new Calibrations(suspected, new Calibration.AsTheyAre(), several);
    }

    /** Numbers with the six digits that a file keeps. */
    private static Reliability rounded(Reliability reliability) {
        return new Reliability(
                reliability.bins().stream()
                        .map(bin ->
                                new Reliability.Bin(
                                        bin.number(),
                                        bin.count(),
                                        Math.rint(bin.predicted() * 1e6) / 1e6,
                                        bin.observed()))
                        .toList());
    }
}
