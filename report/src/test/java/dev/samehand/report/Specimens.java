package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.assess.NearMiss;
import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Errors;
import dev.samehand.assess.calibration.Learned;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reliability;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Finding;
import dev.samehand.model.InputFile;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Origins;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Made-up runs of any size. Nobody in them exists; names say SPECIMEN. */
final class Specimens {

    static final int POPULATION = 48_210;

    private Specimens() {}

    /** A run with so many suspected networks and so many groups that are left alone. */
    static Run run(long seed, int networks, int leftAlone) {
        return run(seed, networks, leftAlone, Model.builtIn());
    }

    static Run calibrated(long seed, int networks, int leftAlone) {
        return run(seed, networks, leftAlone, model());
    }

    static Run run(long seed, int networks, int leftAlone, Model model) {
        SpecimenNetworks maker = new SpecimenNetworks(seed);
        List<AssessedNetwork> made = new ArrayList<>();
        for (int rank = 1; rank <= networks; rank++) {
            made.add(maker.suspected(rank));
        }
        for (int i = 1; i <= leftAlone; i++) {
            made.add(maker.leftAlone(networks + i));
        }
        Accounts accounts = accounts(maker.accountCount() + 50);
        List<NearMiss> near =
                made.isEmpty() ? List.of() : List.of(nearMiss(maker, made.getFirst()));
        return new Run(
                "freelance-platform",
                new Assessment(POPULATION, model.calibrated(), made, near),
                accounts,
                Specimens::sighting,
                files(),
                rejected(),
                List.of("sign_ins.csv: 12,044 times carry no offset and were taken as UTC"),
                findings(maker.accountCount()),
                facts(model),
                false);
    }

    /** A model whose probabilities came true now and then. */
    static Model model() {
        Calibration line = new Calibration.Sigmoid(0.62, 1.4);
        return model(new Calibrations(line, line, line), false);
    }

    static Model model(Calibrations calibrations, boolean weightsApplied) {
        Random random = new Random(7);
        double[] said = new double[400];
        boolean[] confirmed = new boolean[said.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = 0.02 + 0.96 * random.nextDouble();
            confirmed[i] = random.nextDouble() < said[i] * said[i];
        }
        return Model.of(
                new Learned("march", "2026-10-02", "0.1.0", 48_210, 61, 171, 229, "sha256 00"),
                calibrations,
                new Model.Checked(
                        new Errors(0.21, 0.19, 0.8),
                        Errors.of(said, confirmed),
                        Reliability.of(said, confirmed)),
                new Model.Weights(weightsApplied, List.of()));
    }

    private static NearMiss nearMiss(SpecimenNetworks maker, AssessedNetwork network) {
        Member member = network.members().getFirst();
        Evidence shared = member.evidence().getFirst();
        return new NearMiss(
                maker.accountCount(),
                network.id(),
                shared.countedBits(),
                shared.countedBits() + 900,
                "It shares one value only; a second, independent group is missing.",
                List.of(shared));
    }

    private static Accounts accounts(int count) {
        ColumnsBuilder columns = new ColumnsBuilder(ObservableTypes.standard());
        for (int i = 0; i < count; i++) {
            int account = columns.account(String.format("fl-%06d", i));
            columns.created(account, 19_800 + i % 700);
            columns.status(account, i % 9 == 4 ? AccountStatus.SUSPENDED : AccountStatus.ACTIVE);
            columns.label(account, i % 31 == 4 ? AccountLabel.KNOWN_BAD : AccountLabel.NONE);
            columns.claim(account, Claim.NAME_AS_WRITTEN, "SPECIMEN Ada Example " + i);
            columns.claim(account, Claim.BIRTH_DATE, "19" + (70 + i % 30) + "-04-30");
        }
        return columns.build().accounts();
    }

    /** The same value is always shown in the same way. */
    static Optional<Sighting> sighting(int type, long value, int account) {
        String name = ObservableTypes.standard().byCode(type).name();
        String digits = String.format("%04d", Math.floorMod(value, 10_000));
        String shown =
                switch (name) {
                    case "phone" -> "+15550" + digits + "42";
                    case "email" -> "specimen" + digits + "@example.org";
                    case "ip" -> "203.0.113." + Math.floorMod(value, 255);
                    case "ip_prefix" -> "198.51." + Math.floorMod(value, 255) + ".0/24";
                    case "payout" -> "DE00 SPECIMEN " + digits;
                    case "passage" -> "deliver clean interfaces and mentor specimen " + digits;
                    default -> name + "-" + Long.toHexString(value).substring(0, 6);
                };
        String masked =
                switch (name) {
                    case "phone" -> "+1 ••• ••• " + digits;
                    case "email" -> "sp…" + "@example.org";
                    case "payout" -> "bank account …" + digits;
                    default -> shown;
                };
        return Optional.of(new Sighting(shown, masked, name + "s.csv", 2 + account * 7L));
    }

    private static List<InputFile> files() {
        return List.of(
                new InputFile(
                        "accounts.csv",
                        "accounts",
                        "csv",
                        8_114_020,
                        "9f".repeat(32),
                        POPULATION,
                        2,
                        ""),
                new InputFile(
                        "sign_ins.csv.gz",
                        "sign_ins",
                        "csv+gzip",
                        40_114_020,
                        "3c".repeat(32),
                        550_102,
                        1,
                        ""),
                new InputFile(
                        "payments.parquet",
                        "",
                        "parquet",
                        20,
                        "00".repeat(32),
                        0,
                        0,
                        "is cut off after 20 bytes; export it again"));
    }

    private static List<RejectedRow> rejected() {
        return List.of(
                new RejectedRow(
                        "accounts.csv",
                        17,
                        "accounts",
                        "account_id",
                        "",
                        "account_id is empty",
                        false),
                new RejectedRow(
                        "accounts.csv",
                        91,
                        "accounts",
                        "birth_date",
                        "31/02/1990",
                        "is no date",
                        true),
                new RejectedRow(
                        "sign_ins.csv.gz",
                        4_402,
                        "sign_ins",
                        "at",
                        "=cmd()",
                        "is no ISO 8601 time",
                        false));
    }

    private static List<Finding> findings(int accounts) {
        List<Finding> findings = new ArrayList<>();
        for (int account = 2; account < accounts; account += 11) {
            findings.add(
                    new Finding(
                            account,
                            "impossible-travel",
                            Finding.Strength.GOOD,
                            "Signed in from places 8,000 km apart within 40 minutes.",
                            20_200));
        }
        return findings;
    }

    private static RunFacts facts(Model model) {
        Map<String, Duration> stages = new LinkedHashMap<>();
        stages.put("reading", Duration.ofMillis(2_200));
        stages.put("linking", Duration.ofMillis(900));
        return new RunFacts(
                "0.1.0",
                Instant.parse("2026-11-20T10:00:00Z"),
                Duration.ofMillis(4_100),
                stages,
                "priors.yaml sha256:1234abcd",
                new RunModel(model, 12 * Bits.ONE, List.of()),
                1_203_441,
                List.of("photos/fl-1.jpg"),
                Optional.empty());
    }

    /** The same run with other origins. */
    static Run withOrigins(Run run, Origins origins) {
        return new Run(
                run.title(),
                run.assessment(),
                run.accounts(),
                origins,
                run.files(),
                run.rejected(),
                run.warnings(),
                run.findings(),
                run.facts(),
                run.unmasked());
    }
}
