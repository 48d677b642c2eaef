package dev.samehand.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.evaluate.Reported.Member;
import dev.samehand.evaluate.Reported.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    /** Six planted accounts in two networks, a household of two, two persons. */
    private static final String TRUTH =
            """
            account_id,kind,network,role
            a1,fraud,n1,worker persona
            a2,fraud,n1,worker persona
            a3,fraud,n1,worker persona
            a4,fraud,n1,worker persona
            b1,fraud,n2,worker persona
            b2,fraud,n2,laptop host
            h1,household,g1,
            h2,household,g1,
            p1,person,,
            p2,person,,
            """;

    @TempDir Path folder;

    @Test
    void whoReportsTheTruthIsPerfect() throws IOException {
        Score score = score(suspected("x", "a1", "a2", "a3", "a4"), suspected("y", "b1", "b2"));

        assertThat(score.eligible()).isEqualTo(new Quality(1, 1));
        assertThat(score.membership()).isEqualTo(new Quality(1, 1));
        assertThat(score.pairs()).isEqualTo(new Quality(1, 1));
        assertThat(score.bCubed()).isEqualTo(new Quality(1, 1));
        assertThat(score.networks().found()).isEqualTo(2);
        assertThat(score.lookAlikes().eligible()).isZero();
    }

    @Test
    void whoReportsNothingIsPreciseAndFindsNothing() throws IOException {
        Score score = score();

        assertThat(score.eligible()).isEqualTo(new Quality(1, 0));
        assertThat(score.pairs()).isEqualTo(new Quality(1, 0));
        assertThat(score.bCubed().recall()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(score.networks().found()).isZero();
    }

    @Test
    void aMixedNetworkCostsPairsAndBCubed() throws IOException {
        Score score = score(suspected("x", "a1", "a2", "b1", "h1"));

        assertThat(score.pairs().precision()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(score.pairs().recall()).isCloseTo(1 / 7.0, within(1e-12));
        assertThat(score.bCubed().precision())
                .isCloseTo((0.5 + 0.5 + 0.25 + 0.25) / 4, within(1e-12));
        assertThat(score.bCubed().recall())
                .isCloseTo((0.5 + 0.5 + 0.25 + 0.25 + 0.5 + 0.5) / 6, within(1e-12));
        assertThat(score.membership()).isEqualTo(new Quality(0.75, 0.5));
    }

    @Test
    void aNetworkIsFoundByHalfOfItAndMostOfWhatIsReported() throws IOException {
        assertThat(found(suspected("x", "a1", "a2", "p1"))).isEqualTo(1);
        assertThat(found(suspected("x", "a1", "a2", "p1", "p2"))).isZero();
        assertThat(found(suspected("x", "a1"), suspected("y", "a2"))).isZero();
        assertThat(found(suspected("x", "b1"))).isZero();
    }

    @Test
    void innocentNetworksFindNothingButCountAsReported() throws IOException {
        Network household = new Network("x", false, List.of(member("h1"), member("h2")));

        Score score = score(household);

        assertThat(score.membership()).isEqualTo(new Quality(1, 0));
        assertThat(score.lookAlikes()).isEqualTo(new HonestKind("look-alikes", 2, 2, 0));
        assertThat(score.allPairs().precision()).isEqualTo(1);
    }

    @Test
    void wronglyEligibleAccountsAreCountedByKind() throws IOException {
        Score score = score(suspected("x", "a1", "h1", "p1"));

        assertThat(score.eligible().precision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(score.honest())
                .contains(new HonestKind("household", 2, 1, 1), new HonestKind("person", 2, 1, 1));
        assertThat(score.lookAlikes().eligible()).isEqualTo(1);
    }

    @Test
    void anAccountInTwoNetworksCountsInTheSuspectedOne() throws IOException {
        Network innocent = new Network("x", false, List.of(member("a1"), member("h1")));

        Score score = score(innocent, suspected("y", "a1", "a2"));

        assertThat(score.membership().precision()).isEqualTo(1);
        assertThat(score.pairs().precision()).isEqualTo(1);
    }

    @Test
    void resultFilesAreReadByTheNamesOfTheirColumns() throws IOException {
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.writeString(
                results.resolve("networks.csv"),
                "rank,kind,network_id\n1,suspected,x\n2,household,y\n");
        Files.writeString(
                results.resolve("members.csv"),
                """
                eligible,account_id,network_id,reasons
                true,a1,x,"one, two"
                false,a2,x,
                true,'=a3,x,
                false,h1,y,
                """);
        Path truth = folder.resolve("truth.csv");
        Files.writeString(truth, TRUTH + "=a3,fraud,n1,\n");

        Score score = Evaluation.score(results, truth, Optional.empty());

        assertThat(score.eligible()).isEqualTo(new Quality(1, 2 / 7.0));
        assertThat(score.membership()).isEqualTo(new Quality(1, 3 / 7.0));
        assertThat(score.text()).contains("eligible accounts").contains("household");
    }

    @Test
    void theCurveCountsMembersByTheirEvidence() throws IOException {
        Network mixed =
                new Network(
                        "x",
                        true,
                        List.of(eligible("a1"), eligible("a2"), member("a3"), member("p1")));

        List<CurvePoint> curve = score(mixed).curve();

        assertThat(curve)
                .contains(
                        new CurvePoint(10, 4, 3, 6),
                        new CurvePoint(15, 2, 2, 6),
                        new CurvePoint(30, 0, 0, 6));
    }

    private int found(Network... networks) throws IOException {
        return score(networks).networks().found();
    }

    private Score score(Network... networks) throws IOException {
        Path truth = folder.resolve("truth.csv");
        Files.writeString(truth, TRUTH);
        return Evaluation.score(new Reported(List.of(networks)), truth, Optional.empty());
    }

    private static Network suspected(String id, String... accounts) {
        return new Network(
                id, true, Arrays.stream(accounts).map(EvaluationTest::eligible).toList());
    }

    private static Member eligible(String account) {
        return new Member(account, 25, true);
    }

    private static Member member(String account) {
        return new Member(account, 12, false);
    }
}
