package dev.samehand.evaluate.fit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.samehand.evaluate.fit.Labelled.Member;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decisions about accounts, from a table {@code account_id,decision}: {@code confirmed} means run
 * by one hand with its network, {@code dismissed} means not. What cannot be used is rejected by
 * line and never stops the rest.
 */
final class Labels {

    static final String ACCOUNT = "account_id";
    static final String DECISION = "decision";

    private record Decided(boolean confirmed, long line) {}

    private final String file;
    private final RunMembers members;
    private final Map<Member, Decided> decided = new HashMap<>();
    private final Set<Member> contradicted = new HashSet<>();
    private final List<RejectedLabel> rejected = new ArrayList<>();

    private Labels(String file, RunMembers members) {
        this.file = file;
        this.members = members;
    }

    /**
     * What labels came to.
     *
     * @param rejected in the order of their lines
     */
    record Read(Labelled labelled, List<RejectedLabel> rejected) {}

    /**
     * Reads labels of either layout: decisions, or the truth that a simulated world comes with. The
     * header says which it is, so that one row that is cut off does not turn decisions into truth.
     */
    static Read read(Path path, RunMembers members) throws IOException {
        String file = String.valueOf(path.getFileName());
        Labels labels = new Labels(file, members);
        try (Reader text =
                        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = forgiving().ofNamedCsvRecord(text)) {
            Hands hands = new Hands();
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().contains(ACCOUNT)) {
                    throw new FitRefusal(
                            file + " has no column " + ACCOUNT + ". Name a table of decisions",
                            List.of());
                }
                if (row.getFieldCount() > row.getHeader().size()) {
                    labels.reject(row, "has more fields than the table has columns");
                } else if (row.getHeader().contains(DECISION)) {
                    labels.add(row);
                } else if (!hands.add(row)) {
                    labels.reject(row, layout(row));
                }
            }
            return hands.isEmpty()
                    ? labels.result()
                    : new Read(hands.judge(members), labels.rejected);
        } catch (CsvParseException e) {
            throw new FitRefusal(file + " cannot be read as CSV: " + e.getMessage(), List.of());
        }
    }

    /** A broken line is one line that cannot be used, not the end of the table. */
    private static CsvReader.CsvReaderBuilder forgiving() {
        return CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true);
    }

    private static String layout(NamedCsvRecord row) {
        return row.getHeader().contains(Hands.KIND)
                ? "has no " + ACCOUNT + " or no " + Hands.KIND
                : "the table has no column " + DECISION;
    }

    private void add(NamedCsvRecord row) {
        String account = row.findField(ACCOUNT).orElse("");
        String decision = row.findField(DECISION).orElse("").strip().toLowerCase(Locale.ROOT);
        boolean confirmed = decision.equals("confirmed");
        if (account.isEmpty()) {
            reject(row, "has no " + ACCOUNT);
            return;
        }
        if (decision.isEmpty()) {
            reject(row, "has no decision");
            return;
        }
        if (!confirmed && !decision.equals("dismissed")) {
            reject(row, "the decision is neither confirmed nor dismissed");
            return;
        }
        Member member = members.find(account);
        if (member == null) {
            reject(row, "the account is no member of a network of this run");
            return;
        }
        decide(row, member, confirmed);
    }

    private void decide(NamedCsvRecord row, Member member, boolean confirmed) {
        long line = row.getStartingLineNumber();
        @Nullable Decided before = decided.putIfAbsent(member, new Decided(confirmed, line));
        if (before == null || before.confirmed == confirmed) {
            return;
        }
        reject(row, "decides otherwise than line " + before.line + ", so neither counts");
        if (contradicted.add(member)) {
            rejected.add(
                    new RejectedLabel(
                            file,
                            before.line,
                            "decides otherwise than line " + line + ", so neither counts"));
        }
    }

    private void reject(NamedCsvRecord row, String reason) {
        rejected.add(new RejectedLabel(file, row.getStartingLineNumber(), reason));
    }

    private Read result() {
        List<Member> labelled = new ArrayList<>();
        for (Member member : members.all()) {
            Decided decision = decided.get(member);
            if (decision != null && !contradicted.contains(member)) {
                labelled.add(member.decided(decision.confirmed));
            }
        }
        rejected.sort(Comparator.comparingLong(RejectedLabel::line));
        return new Read(new Labelled(labelled), List.copyOf(rejected));
    }
}
