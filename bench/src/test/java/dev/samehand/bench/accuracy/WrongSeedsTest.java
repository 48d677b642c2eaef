package dev.samehand.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.assess.Assessing;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.Member;
import dev.samehand.assess.NearKnownBad;
import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.link.Linking;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import dev.samehand.simulate.Habits;
import dev.samehand.simulate.WorldKind;
import dev.samehand.simulate.WorldSpec;
import dev.samehand.simulate.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suspensions by mistake in a simulated world, whose honest groups share nearly everything. */
class WrongSeedsTest {

    private static final long SEED = 3;
    private static final int SEEDS = 40;

    @TempDir static Path world;

    private static final Map<String, String> KIND = new HashMap<>();
    private static final Map<String, List<String>> AGENCIES = new TreeMap<>();

    @BeforeAll
    static void simulate() throws IOException {
        Worlds.write(
                WorldSpec.of(WorldKind.FREELANCE, Habits.USUAL, 4000, SEED).withPlantedShare(0.05),
                world,
                Progress.silent());
        for (String line : Files.readAllLines(world.resolve("truth.csv"))) {
            String[] fields = line.split(",", -1);
            KIND.put(fields[0], fields[1]);
            if (fields[1].equals("agency")) {
                AGENCIES.computeIfAbsent(fields[2], name -> new ArrayList<>()).add(fields[0]);
            }
        }
    }

    @Test
    void oneSuspendedMemberOfEachAgencyMakesNobodyInItEligible() throws IOException {
        Set<String> wrong = new HashSet<>();
        AGENCIES.values().forEach(members -> wrong.add(members.getFirst()));
        assertThat(wrong).hasSizeGreaterThan(3);
        Found found = suspend(wrong);
        assertThat(found.eligible).noneMatch(WrongSeedsTest::agency);
        found.near.forEach((account, near) -> {
            if (agency(account)) {
                assertThat(near).as(account).isLessThan(0.5);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40})
    void wrongSeedsDoNotLowerThePrecisionOfWhatIsEligible(int percent) throws IOException {
        Found right = suspend(seeds(0));
        Found found = suspend(seeds(percent));
        assertThat(found.eligible).as("%d %% of the seeds are wrong", percent).isNotEmpty();
        assertThat(found.precision()).isGreaterThanOrEqualTo(right.precision());
        assertThat(found.precision()).isGreaterThanOrEqualTo(0.99);
    }

    private static boolean agency(String account) {
        return "agency".equals(KIND.get(account));
    }

    private static boolean planted(String account) {
        return "fraud".equals(KIND.get(account));
    }

    /** Accounts to suspend: planted ones, but for the wrong part, who share things honestly. */
    private static Set<String> seeds(int percentWrong) {
        List<String> planted = new ArrayList<>();
        List<String> honest = new ArrayList<>();
        KIND.forEach((account, kind) -> {
            switch (kind) {
                case "fraud" -> planted.add(account);
                case "agency", "household", "firm", "class", "helper" -> honest.add(account);
                default -> {}
            }
        });
        Set<String> seeds = new HashSet<>();
        int wrong = SEEDS * percentWrong / 100;
        seeds.addAll(drawn(planted, SEEDS - wrong));
        seeds.addAll(drawn(honest, wrong));
        return seeds;
    }

    private static List<String> drawn(List<String> accounts, int count) {
        Collections.sort(accounts);
        Collections.shuffle(accounts, new Random(SEED));
        return accounts.subList(0, count);
    }

    private record Found(Set<String> eligible, Map<String, Double> near) {
        double precision() {
            long right = eligible.stream().filter(WrongSeedsTest::planted).count();
            return right / (double) Math.max(1, eligible.size());
        }
    }

    private static Found suspend(Set<String> accounts) throws IOException {
        Path more = world.resolve("evidence/accounts/suspended.csv");
        Files.createDirectories(more.getParent());
        List<String> lines = new ArrayList<>(List.of("account_id,status"));
        accounts.forEach(account -> lines.add(account + ",suspended"));
        Files.write(more, lines);
        Columns columns =
                EvidenceFolder.open(world.resolve("evidence"), IntakeOptions.defaults())
                        .read(Progress.silent())
                        .columns();
        Assessment assessment =
                Assessing.assess(
                        columns, Linking.compute(columns, Priors.standard(), Progress.silent()));
        Set<String> eligible = new HashSet<>();
        assessment
                .networks()
                .forEach(network ->
                        network.members().stream()
                                .filter(Member::eligible)
                                .forEach(member ->
                                        eligible.add(columns.accounts().id(member.account()))));
        Map<String, Double> near = new HashMap<>();
        for (NearKnownBad lead : assessment.nearKnownBad()) {
            near.put(columns.accounts().id(lead.account()), lead.nearness());
        }
        return new Found(eligible, near);
    }
}
