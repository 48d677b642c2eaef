package dev.samehand.evaluate.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitTest {

    private static final int NEEDED = 10 * Bits.ONE;

    @TempDir Path dir;

    private final StringBuilder networks = new StringBuilder("network_id,kind\n");
    private final StringBuilder members = new StringBuilder("network_id,account_id,bits\n");
    private final StringBuilder labels = new StringBuilder("account_id,decision\n");

    /** Networks of five, whose bits claim twice what they hold; a network is right as a whole. */
    @BeforeEach
    void someNetworks() {
        add(60, 1);
    }

    private void add(int count, long seed) {
        add(count, seed, 5);
    }

    private void add(int count, long seed, int size) {
        Random random = new Random(seed);
        for (int network = 0; network < count; network++) {
            String id = "N" + seed + "_" + network;
            boolean left = network % 3 == 0;
            networks.append(id + (left ? ",household\n" : ",suspected\n"));
            double surplus = random.nextDouble() * 8;
            boolean confirmed =
                    random.nextDouble() < 1 / (1 + Math.pow(2, -(surplus / 2 - (left ? 4 : 1))));
            for (int member = 0; member < size; member++) {
                String account = "a" + seed + "_" + network + "_" + member;
                double bits = 10 + Math.rint(surplus + member % 5);
                members.append(String.format(Locale.ROOT, "%s,%s,%.1f\n", id, account, bits));
                labels.append(account + (confirmed ? ",confirmed\n" : ",dismissed\n"));
            }
        }
    }

    @Test
    void decisionsMakeProbabilitiesMoreReliableOnNetworksThatWereHeldBack() throws IOException {
        Model.Checked checked = learn().model().checked();
        assertThat(checked.after().calibration()).isLessThan(checked.before().calibration());
        assertThat(checked.after().logLoss()).isLessThan(checked.before().logLoss());
        assertThat(checked.after().brier()).isLessThan(checked.before().brier());
        assertThat(checked.reliability().count()).isEqualTo(300);
    }

    @Test
    void fewLabelsBearALineAndManyTheirOwnShape() throws IOException {
        assertThat(learn().model().calibrations().of(Reading.SUSPECTED))
                .isInstanceOf(Calibration.Sigmoid.class);
        add(200, 2);
        assertThat(learn().model().calibrations().of(Reading.SUSPECTED))
                .isInstanceOf(Calibration.Rising.class);
    }

    @Test
    void manyMembersOfFewNetworksAreFewCases() throws IOException {
        add(60, 2, 40);
        Model model = learn().model();
        assertThat(model.checked().reliability().count()).isEqualTo(2700);
        assertThat(model.calibrations().of(Reading.SUSPECTED))
                .isInstanceOf(Calibration.Sigmoid.class);
    }

    /** Otherwise the figures would be those of another model than the one that is written. */
    @Test
    void whateverIsHeldBackTheMethodIsThatOfTheWhole() {
        Labelled all = PlattTest.drawn(new Calibration.Sigmoid(0.6, 0), 600, 4);
        Map<Reading, Method> methods = Method.of(all);
        assertThat(methods).containsEntry(Reading.SUSPECTED, Method.RISING);
        assertThat(methods).containsEntry(Reading.ONE_PERSON, Method.BUILT_IN);
        Labelled others = new Labelled(all.members().subList(0, 480));
        assertThat(Fit.calibrate(others, methods).suspected())
                .isInstanceOf(Calibration.Rising.class);
        Model.Checked builtIn = Fit.check(all, Map.of());
        assertThat(builtIn.after()).isEqualTo(builtIn.before());
        assertThat(Fit.check(all, methods).after()).isNotEqualTo(builtIn.after());
    }

    @Test
    void ofEachReadingAFifthOfTheNetworksIsHeldBack() {
        List<Labelled.Member> members = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Reading reading = i % 5 == 0 ? Reading.SEVERAL_PEOPLE : Reading.SUSPECTED;
            members.add(new Labelled.Member("n" + (10 + i), reading, "a" + i, i, false));
        }
        HeldBack.predict(
                new Labelled(members),
                others -> {
                    assertThat(others.of(Reading.SEVERAL_PEOPLE).networks()).isEqualTo(4);
                    assertThat(others.of(Reading.SUSPECTED).networks()).isEqualTo(16);
                    return Calibrations.builtIn();
                });
    }

    @Test
    void theHeaderSaysWhichLayoutATableHasAndNotARowThatIsCutOff() throws IOException {
        RunMembers run = run();
        Path table =
                Files.writeString(
                        dir.resolve("both.csv"),
                        """
                        account_id,kind,decision
                        a1_1_0,fraud,confirmed
                        a1_1_1,fraud
                        a1_2_0,person,dismissed
                        """);
        Labels.Read read = Labels.read(table, run);
        assertThat(read.labelled().members())
                .extracting(Labelled.Member::account)
                .containsExactly("a1_1_0", "a1_2_0");
        assertThat(read.labelled().confirmed()).isEqualTo(1);
        assertThat(read.rejected())
                .containsExactly(new RejectedLabel("both.csv", 3, "has no decision"));
    }

    @Test
    void theSameFitGivesTheSameBytes() throws IOException {
        assertThat(learn().model().text()).isEqualTo(learn().model().text());
    }

    @Test
    void groupsThatAreLeftAloneHaveACalibrationOfTheirOwn() throws IOException {
        Model model = learn().model();
        double suspected = model.calibrations().of(Reading.SUSPECTED).probability(4 * Bits.ONE);
        assertThat(model.calibrations().of(Reading.SEVERAL_PEOPLE).probability(4 * Bits.ONE))
                .isLessThan(suspected);
    }

    @Test
    void everyUnusableLineIsNamedAndStopsNothing() throws IOException {
        labels.append("nobody,confirmed\n"); // 302
        labels.append("a1_1_1,maybe\n"); // 303
        labels.append(",confirmed\n"); // 304
        labels.append("a1_7_0,confirmed\na1_7_0,dismissed\n"); // 305, 306, and one of 2 to 301
        labels.append("a1_8_0\n"); // 307
        labels.append("\"a1_9\n_0\",confirmed\n"); // 308
        Fit.Fitted fitted = learn();
        assertThat(fitted.rejected()).extracting(RejectedLabel::file).containsOnly("labels.csv");
        assertThat(fitted.rejected())
                .filteredOn(one -> one.line() > 301)
                .extracting(RejectedLabel::line)
                .contains(302L, 303L, 304L, 307L, 308L)
                .containsAnyOf(305L, 306L);
        assertThat(fitted.rejected())
                .filteredOn(one -> one.line() <= 301)
                .singleElement()
                .extracting(RejectedLabel::reason)
                .asString()
                .contains("so neither counts");
        assertThat(fitted.model().learned().confirmed() + fitted.model().learned().dismissed())
                .isEqualTo(299);
    }

    @Test
    void tooFewLabelsOfEitherKindAreRefusedWithTheLimit() throws IOException {
        String[] all = labels.toString().split("\n", -1);
        labels.setLength(0);
        labels.append(all[0] + "\n");
        for (String line : all) {
            labels.append(line.endsWith(",confirmed") ? line + "\n" : "");
        }
        assertThatThrownBy(this::learn)
                .isInstanceOf(FitRefusal.class)
                .hasMessageContaining("and 0 dismissed in 0.")
                .hasMessageContaining("at least 20 of each, in at least 5 networks each");
    }

    @Test
    void theTruthOfAWorldSaysWhoIsRunByTheHandOfItsNetwork() throws IOException {
        RunMembers run = run();
        Path truth =
                Files.writeString(
                        dir.resolve("truth.csv"),
                        """
                        account_id,kind,network,role
                        a1_0_0,fraud,R1,worker
                        a1_0_1,fraud,R2;R1,host
                        a1_0_2,fraud,R1,worker
                        a1_0_3,household,g1,
                        a1_0_4,fraud,R2,worker
                        a1_1_0,own,g2,
                        a1_1_1,own,g2,
                        a1_2_0,firm,g3,
                        a1_2_1,firm,g3,
                        stranger,person,,
                        """);
        Labels.Read read = Labels.read(truth, run);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.labelled().members())
                .filteredOn(Labelled.Member::confirmed)
                .extracting(Labelled.Member::account)
                .containsExactly("a1_0_0", "a1_0_1", "a1_0_2", "a1_1_0", "a1_1_1");
        assertThat(read.labelled().size()).isEqualTo(9);
    }

    @Test
    void idsThatResultsGuardAgainstSpreadsheetsAreFoundEitherWay() throws IOException {
        members.append("N1_0,'=one,12\nN1_0,'-two,12\n");
        RunMembers run = run();
        assertThat(run.find("=one")).isNotNull();
        assertThat(run.find("'-two")).isNotNull();
    }

    private Fit.Fitted learn() throws IOException {
        run();
        Path file = Files.writeString(dir.resolve("labels.csv"), labels);
        Fit.Source source =
                new Fit.Source(
                        dir,
                        "march",
                        "2026-11-21",
                        "1.0",
                        900,
                        NEEDED,
                        new Model.Weights(false, List.of()));
        return Fit.learn(source, file);
    }

    private RunMembers run() throws IOException {
        Files.writeString(dir.resolve("networks.csv"), networks);
        Files.writeString(dir.resolve("members.csv"), members);
        return RunMembers.read(dir, NEEDED);
    }
}
