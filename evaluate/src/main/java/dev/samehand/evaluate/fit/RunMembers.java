package dev.samehand.evaluate.fit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.evaluate.fit.Labelled.Member;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every member of every network of a run, from its {@code members.csv}; none is decided yet. */
final class RunMembers {

    private final Map<String, Member> byCell = new LinkedHashMap<>();

    /**
     * Reads the members of a run.
     *
     * @param neededBits bits that a member needed there, fixed-point
     */
    static RunMembers read(Path results, int neededBits) throws IOException {
        RunMembers members = new RunMembers();
        Map<String, Reading> readings = readings(results);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(results.resolve("members.csv"))) {
            for (NamedCsvRecord row : rows) {
                String account = row.getField("account_id");
                int surplus = bits(row.getField("bits")) - neededBits;
                String network = row.getField("network_id");
                members.byCell.put(
                        account,
                        new Member(
                                network,
                                readings.getOrDefault(network, Reading.SUSPECTED),
                                account,
                                surplus,
                                false));
            }
        }
        return members;
    }

    private static Map<String, Reading> readings(Path results) throws IOException {
        Map<String, Reading> readings = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(results.resolve("networks.csv"))) {
            for (NamedCsvRecord row : rows) {
                readings.put(
                        row.getField("network_id"), AssessedNetwork.reading(row.getField("kind")));
            }
        }
        return readings;
    }

    private static int bits(String text) {
        return new BigDecimal(text).multiply(BigDecimal.valueOf(Bits.ONE)).intValueExact();
    }

    Collection<Member> all() {
        return byCell.values();
    }

    /**
     * The member with this id. Result files put an apostrophe before ids that a spreadsheet would
     * take for a formula; labels may have been copied from there or written by hand.
     */
    @Nullable Member find(String account) {
        Member guarded = byCell.get("'" + account);
        return guarded == null ? byCell.get(account) : guarded;
    }
}
