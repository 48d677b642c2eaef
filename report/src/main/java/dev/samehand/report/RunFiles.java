package dev.samehand.report;

import dev.samehand.link.Estimate;
import dev.samehand.report.Explained.Membership;
import dev.samehand.report.Explained.Near;
import dev.samehand.report.Explained.Reason;
import dev.samehand.report.Explained.Shared;
import dev.samehand.report.Explained.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Answers questions from the files of a run, as {@link Results} wrote them. Reads each file it
 * needs once per question and keeps only what concerns the accounts asked for. Safe to share
 * between threads.
 */
public final class RunFiles {

    private final Path dir;

    private RunFiles(Path dir) {
        this.dir = dir;
    }

    /**
     * Opens the directory of a run.
     *
     * @throws IllegalArgumentException if it holds no results
     */
    public static RunFiles open(Path dir) {
        for (String name :
                List.of(
                        NetworksCsv.NAME,
                        MembersCsv.NAME,
                        EvidenceCsv.NAME,
                        HoldersCsv.NAME,
                        NearCsv.NAME)) {
            if (!Files.isRegularFile(dir.resolve(name))) {
                throw new IllegalArgumentException(
                        dir + " has no " + name + ": run samehand scan first, or name its results");
            }
        }
        return new RunFiles(dir);
    }

    /** Why an account is in its network, or what it nearly joined. */
    public Explained.OfAccount explain(String account) {
        Optional<Membership> membership =
                Optional.ofNullable(memberships(Set.of(account)).get(account));
        List<Near> near = nearMisses();
        return new Explained.OfAccount(
                account,
                membership,
                membership
                        .map(one -> evidence(one.network(), Set.of(account)))
                        .map(found -> found.getOrDefault(account, List.of()))
                        .orElse(List.of()),
                near.stream().filter(one -> one.account().equals(account)).toList(),
                near.stream()
                        .filter(one -> membership.isPresent())
                        .filter(one -> one.network().equals(membership.get().network()))
                        .toList());
    }

    /** Why two accounts are together, or why not. */
    public Explained.OfPair explain(String accountA, String accountB) {
        Map<String, Membership> memberships = memberships(Set.of(accountA, accountB));
        Optional<Membership> a = Optional.ofNullable(memberships.get(accountA));
        Optional<Membership> b = Optional.ofNullable(memberships.get(accountB));
        List<Near> near =
                nearMisses().stream()
                        .filter(one -> between(one, accountA, b) || between(one, accountB, a))
                        .toList();
        Explained.OfPair apart =
                new Explained.OfPair(accountA, accountB, a, b, List.of(), List.of(), near);
        return apart.together() ? together(apart, a.get().network()) : apart;
    }

    /** How the run was made, as far as others go on from it. */
    public RunNote note() {
        return RunNote.read(dir.resolve(RunJson.NAME));
    }

    /** What the data of the run say of observable types. */
    public List<Estimate> estimates() {
        Path file = dir.resolve(WeightsCsv.NAME);
        return Files.isRegularFile(file) ? WeightsCsv.read(file) : List.of();
    }

    /** The network of every account that is in one. */
    public Map<String, String> networks() {
        Map<String, String> networks = new HashMap<>();
        CsvRow.each(
                dir.resolve(MembersCsv.NAME),
                row -> networks.put(row.text("account_id"), row.text("network_id")));
        return networks;
    }

    private Explained.OfPair together(Explained.OfPair pair, String network) {
        Holdings holdings = Holdings.read(dir.resolve(HoldersCsv.NAME), network);
        List<Integer> common = holdings.common(pair.accountA(), pair.accountB());
        List<Holdings.Hop> hops =
                common.isEmpty() ? holdings.way(pair.accountA(), pair.accountB()) : List.of();
        Set<String> accounts = Holdings.accountsOf(hops, pair.accountA(), pair.accountB());
        Map<String, List<Reason>> evidence = evidence(network, accounts);
        List<Shared> shared = new ArrayList<>();
        for (int value : common) {
            shared.add(
                    new Shared(
                            reason(evidence, holdings, pair.accountA(), value),
                            reason(evidence, holdings, pair.accountB(), value)));
        }
        List<Step> way = new ArrayList<>();
        for (Holdings.Hop hop : hops) {
            Reason over = reason(evidence, holdings, hop.from(), hop.value());
            way.add(new Step(hop.from(), over, hop.to()));
        }
        return new Explained.OfPair(
                pair.accountA(),
                pair.accountB(),
                pair.membershipA(),
                pair.membershipB(),
                shared,
                way,
                pair.near());
    }

    private static Reason reason(
            Map<String, List<Reason>> evidence, Holdings holdings, String account, int value) {
        List<Reason> reasons = evidence.getOrDefault(account, List.of());
        int number = holdings.evidenceNumber(account, value);
        if (number < 1 || number > reasons.size()) {
            throw new IllegalStateException(
                    HoldersCsv.NAME
                            + " and "
                            + EvidenceCsv.NAME
                            + " do not belong together: account "
                            + account
                            + " has no reason "
                            + number
                            + ". Run samehand scan again.");
        }
        return reasons.get(number - 1);
    }

    private static boolean between(Near near, String account, Optional<Membership> other) {
        return near.account().equals(account)
                && other.isPresent()
                && near.network().equals(other.get().network());
    }

    private Map<String, Membership> memberships(Set<String> accounts) {
        Map<String, CsvRow> rows = new HashMap<>();
        CsvRow.each(
                dir.resolve(MembersCsv.NAME),
                row -> {
                    if (accounts.contains(row.text("account_id"))) {
                        rows.putIfAbsent(row.text("account_id"), row);
                    }
                });
        Map<String, CsvRow> networks = new HashMap<>();
        CsvRow.each(
                dir.resolve(NetworksCsv.NAME), row -> networks.put(row.text("network_id"), row));
        Map<String, Membership> memberships = new HashMap<>();
        rows.forEach((account, row) ->
                memberships.put(
                        account,
                        membership(
                                row,
                                Objects.requireNonNull(
                                        networks.get(row.text("network_id")),
                                        "network of " + account))));
        return memberships;
    }

    private Membership membership(CsvRow member, CsvRow network) {
        return new Membership(
                member.text("account_id"),
                network.text("network_id"),
                network.text("kind"),
                network.number("size"),
                network.text("summary"),
                member.text("role"),
                member.text("bits"),
                Double.parseDouble(member.text("probability")),
                RunNote.isCalibrated(dir.resolve(RunJson.NAME)),
                Boolean.parseBoolean(member.text("eligible")),
                member.list("reasons"));
    }

    private Map<String, List<Reason>> evidence(String network, Set<String> accounts) {
        Map<String, List<Reason>> reasons = new HashMap<>();
        CsvRow.each(
                dir.resolve(EvidenceCsv.NAME),
                row -> {
                    String account = row.text("account_id");
                    if (accounts.contains(account) && row.text("network_id").equals(network)) {
                        List<Reason> own =
                                reasons.computeIfAbsent(account, unseen -> new ArrayList<>());
                        own.add(reason(row, own.size() + 1));
                    }
                });
        return reasons;
    }

    private static Reason reason(CsvRow row, int number) {
        String line = row.text("line");
        return new Reason(
                number,
                row.text("group"),
                row.text("type"),
                row.text("value_shown"),
                row.number("holders_here"),
                row.number("holders"),
                row.number("population"),
                row.text("raw_bits"),
                row.text("counted_bits"),
                row.text("first_seen"),
                row.text("last_seen"),
                line.isEmpty() ? row.text("file") : row.text("file") + ":" + line);
    }

    private List<Near> nearMisses() {
        List<Near> near = new ArrayList<>();
        CsvRow.each(
                dir.resolve(NearCsv.NAME),
                row ->
                        near.add(
                                new Near(
                                        row.text("account_id"),
                                        row.text("network_id"),
                                        row.text("bits"),
                                        row.text("needed_bits"),
                                        row.text("why"),
                                        row.list("shared"))));
        return near;
    }
}
