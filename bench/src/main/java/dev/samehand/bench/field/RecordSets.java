package dev.samehand.bench.field;

import dev.samehand.bench.measure.Agreement;
import dev.samehand.bench.measure.Cpu;
import dev.samehand.bench.measure.Duck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The sets that record linkage is measured on, and what its own tools reach on them. */
final class RecordSets {

    /**
     * A set: its files, how its columns are named, and the peers' best F1 and B-cubed as published
     * or measured by others.
     */
    private record Named(
            String name,
            List<String> files,
            BiFunction<Duck, Path, RecordSet> read,
            String peers) {}

    private static final List<Named> ALL =
            List.of(
                    febrl("FEBRL 1", "JedAI 1.000 / –", "dataset1.csv"),
                    febrl("FEBRL 2", "–", "dataset2.csv"),
                    febrl("FEBRL 3", "Splink 0.997 / 0.999, Duke 0.995 / 0.997", "dataset3.csv"),
                    febrl(
                            "FEBRL 4, two lists",
                            "Splink 1.000 / 1.000",
                            "dataset4a.csv",
                            "dataset4b.csv"),
                    new Named(
                            "historical 50k",
                            List.of("splink/historical_figures_with_errors_50k.parquet"),
                            (duck, er) ->
                                    RecordFiles.clustered(
                                            duck,
                                            "SELECT cluster, 0, columns(c -> c NOT IN ('cluster', 'unique_id')) FROM '%s' ORDER BY unique_id"
                                                    .formatted(
                                                            er.resolve(
                                                                    "splink/historical_figures_with_errors_50k.parquet"))),
                            "Splink 0.827 / 0.860"),
                    new Named(
                            "fake 1,000",
                            List.of("splink/fake_1000.csv"),
                            (duck, er) ->
                                    RecordFiles.clustered(
                                            duck,
                                            "SELECT cluster, 0, columns(c -> c NOT IN ('cluster', 'unique_id')) FROM %s"
                                                    .formatted(
                                                            csv(er, "splink/fake_1000.csv", ","))),
                            "–"),
                    dirty(
                            "cora",
                            "cora/cora.csv",
                            "cora/cora_gt.csv",
                            "|",
                            "\"Entity Id\"",
                            "JedAI 0.863 / 0.861"),
                    dirty("cddb", "cddb/cddb.csv", "cddb/gt.csv", ",", "id", "JedAI 0.872 / –"),
                    dirty(
                            "census",
                            "census/census.csv",
                            "census/census_groundtruth.csv",
                            ",",
                            "id",
                            "–"),
                    dirty(
                            "restaurant",
                            "restaurant/restaurant.csv",
                            "restaurant/restaurant_groundtruth.csv",
                            ",",
                            "id",
                            "–"),
                    new Named(
                            "DBLP–ACM, two lists",
                            List.of(
                                    "leipzig-dblp-acm/DBLP2.csv",
                                    "leipzig-dblp-acm/ACM.csv",
                                    "leipzig-dblp-acm/DBLP-ACM_perfectMapping.csv"),
                            RecordSets::dblpAcm,
                            "JedAI 0.993 / 0.995, Magellan 0.984 / –"),
                    new Named(
                            "Abt–Buy, two lists",
                            List.of(
                                    "leipzig-abt-buy/AbtBuy_Abt.csv",
                                    "leipzig-abt-buy/AbtBuy_Buy.csv"),
                            RecordSets::abtBuy,
                            "JedAI 0.900 / –, DeepMatcher 0.628 / –"),
                    new Named(
                            "Senzing truth set",
                            List.of(
                                    "senzing-truthset/customers.csv",
                                    "senzing-truthset/reference.csv",
                                    "senzing-truthset/watchlist.csv",
                                    "senzing-truthset/actual_truthset_key.csv"),
                            RecordSets::senzing,
                            "–"));

    private RecordSets() {}

    /** A table, one row per set that is there, and a line for each that is not. */
    static String markdown(Path er) {
        StringBuilder text =
                new StringBuilder(
                        "| set | records | true pairs | by likeness: pairs P | R | F1 | B-cubed F1 | CPU s"
                                + " | as accounts: F1 | B-cubed F1 | others' F1 / B-cubed F1 |\n"
                                + "|---|---|---|---|---|---|---|---|---|---|---|\n");
        StringBuilder missing = new StringBuilder();
        for (Named set : ALL) {
            if (set.files.stream().allMatch(file -> Files.exists(er.resolve(file)))) {
                System.err.println("linking " + set.name);
                text.append(row(set, er));
            } else {
                missing.append("\nSkipped: ")
                        .append(set.name)
                        .append(" is not in `../shared/data/er`.\n");
            }
        }
        return text.append(missing).toString();
    }

    private static String row(Named named, Path er) {
        RecordSet set;
        try (Duck duck = Duck.open()) {
            set = named.read.apply(duck, er);
        }
        Cpu.Timed<int[]> alike = Cpu.once(() -> RecordLinking.byLikeness(set));
        Agreement likeness = Agreement.of(set.truth(), alike.result());
        Agreement accounts = Agreement.of(set.truth(), RecordLinking.asAccounts(set));
        return "| %s | %,d | %,d | %.3f | %.3f | %.3f | %.3f | %.1f | %.3f | %.3f | %s |\n"
                .formatted(
                        named.name,
                        set.size(),
                        truePairs(set),
                        likeness.pairs().precision(),
                        likeness.pairs().recall(),
                        likeness.pairs().f1(),
                        likeness.bCubed().f1(),
                        alike.cpuMillis() / 1e3,
                        accounts.pairs().f1(),
                        accounts.bCubed().f1(),
                        named.peers);
    }

    private static long truePairs(RecordSet set) {
        long[] size = new long[Arrays.stream(set.truth()).max().orElse(0) + 1];
        for (int cluster : set.truth()) {
            size[cluster]++;
        }
        return Arrays.stream(size).map(n -> n * (n - 1) / 2).sum();
    }

    private static Named febrl(String name, String peers, String... files) {
        Function<Path, String> sql =
                er -> {
                    StringBuilder union = new StringBuilder();
                    for (int i = 0; i < files.length; i++) {
                        union.append(i == 0 ? "" : " UNION ALL ")
                                .append(febrl(i, er.resolve("febrl").resolve(files[i])));
                    }
                    return union.toString();
                };
        return new Named(
                name,
                Arrays.stream(files).map(file -> "febrl/" + file).toList(),
                (duck, er) -> RecordFiles.clustered(duck, sql.apply(er)),
                peers);
    }

    private static String febrl(int source, Path file) {
        return """
        SELECT regexp_extract(rec_id, 'rec-([0-9]+)', 1), %d, columns(c -> c <> 'rec_id')
        FROM read_csv('%s', all_varchar = true, normalize_names = true)
        """
                .formatted(source, file);
    }

    private static Named dirty(
            String name, String records, String pairs, String separator, String id, String peers) {
        return new Named(
                name,
                List.of("jedai-der/" + records, "jedai-der/" + pairs),
                (duck, er) ->
                        RecordFiles.paired(
                                duck,
                                "SELECT %1$s, 0, columns(c -> c <> '%2$s') FROM %3$s"
                                        .formatted(
                                                id,
                                                id.replace("\"", ""),
                                                csv(er, "jedai-der/" + records, separator)),
                                "FROM " + csv(er, "jedai-der/" + pairs, separator)),
                peers);
    }

    private static RecordSet dblpAcm(Duck duck, Path er) {
        String list =
                "SELECT id, %d, title, authors, venue, year FROM read_csv('%s', all_varchar = true, encoding = 'latin-1')";
        Path folder = er.resolve("leipzig-dblp-acm");
        return RecordFiles.paired(
                duck,
                list.formatted(0, folder.resolve("DBLP2.csv"))
                        + " UNION ALL "
                        + list.formatted(1, folder.resolve("ACM.csv")),
                "FROM " + csv(er, "leipzig-dblp-acm/DBLP-ACM_perfectMapping.csv", ","));
    }

    private static RecordSet abtBuy(Duck duck, Path er) {
        String list = "SELECT unique_id, %d, title, description, price FROM %s";
        return RecordFiles.clustered(
                duck,
                list.formatted(0, csv(er, "leipzig-abt-buy/AbtBuy_Abt.csv", ","))
                        + " UNION ALL "
                        + list.formatted(1, csv(er, "leipzig-abt-buy/AbtBuy_Buy.csv", ",")));
    }

    private static RecordSet senzing(Duck duck, Path er) {
        Path folder = er.resolve("senzing-truthset");
        return RecordFiles.clustered(
                duck,
                """
                SELECT key.CLUSTER_ID, 0, columns(c -> regexp_matches(c,
                    '^(PRIMARY|SECONDARY|NATIVE)_NAME|^ADDR_(FULL|LINE1|CITY|POSTAL)|^DATE_OF_BIRTH|_NUMBER$|^EMAIL'))
                FROM read_csv(['%s', '%s', '%s'], union_by_name = true, all_varchar = true) AS record
                JOIN read_csv('%s', all_varchar = true) AS key USING (DATA_SOURCE, RECORD_ID)
                """
                        .formatted(
                                folder.resolve("customers.csv"),
                                folder.resolve("reference.csv"),
                                folder.resolve("watchlist.csv"),
                                folder.resolve("actual_truthset_key.csv")));
    }

    private static String csv(Path er, String file, String separator) {
        return "read_csv('%s', all_varchar = true, delim = '%s', strict_mode = false, null_padding = true)"
                .formatted(er.resolve(file), separator);
    }
}
