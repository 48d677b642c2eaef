package dev.samehand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects accounts and observations in any order. While building, accounts have provisional
 * numbers in order of arrival; {@link #build} renumbers them by external id. Not thread-safe.
 */
public final class ColumnsBuilder {

    private ObservableTypes types;
    private final int declaredTypes;
    private final AccountIds ids = new AccountIds();

    /** Accounts whose columns have room. */
    private int known;

    private int[] createdDay = new int[64];
    private byte[] status = new byte[64];
    private byte[] label = new byte[64];
    private final ClaimColumn.Builder[] claims = new ClaimColumn.Builder[Claim.values().length];
    private Observations.ColumnBuilder[] columns;
    private final List<KnownValue> knownValues = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public ColumnsBuilder(ObservableTypes types) {
        this.types = types;
        declaredTypes = types.size();
        columns = new Observations.ColumnBuilder[types.size()];
        Arrays.setAll(columns, type -> new Observations.ColumnBuilder());
        Arrays.setAll(claims, claim -> new ClaimColumn.Builder());
    }

    public ObservableTypes types() {
        return types;
    }

    /**
     * Provisional code of the type of this name, which is added as a shared one of the group {@code
     * other} if it is new. {@link #build} renumbers added types by name, so that the order of the
     * input rows changes nothing.
     */
    public int type(String name) {
        if (types.find(name).isEmpty()) {
            types = types.with(name, IndependenceGroup.OTHER, Standing.SHARED);
            columns = Arrays.copyOf(columns, types.size());
            columns[types.size() - 1] = new Observations.ColumnBuilder();
        }
        return types.byName(name).code();
    }

    /** Provisional number of the account with this external id, which is created if it is new. */
    public int account(String id) {
        int number = ids.findOrAdd(id);
        if (number == known) {
            makeRoom();
        }
        return number;
    }

    /** Provisional number of a known account, or -1. */
    public int findAccount(String id) {
        return ids.find(id);
    }

    public int accountCount() {
        return ids.size();
    }

    /** The earliest of several days of creation stands. */
    public void created(int account, int day) {
        createdDay[account] = Day.earlier(createdDay[account], day);
    }

    /** The gravest of several states stands: suspended before closed before active. */
    public void status(int account, AccountStatus state) {
        if (gravity(state) > gravity(AccountStatus.values()[status[account]])) {
            status[account] = (byte) state.ordinal();
        }
    }

    /** A known-bad label stands before a known-good one. */
    public void label(int account, AccountLabel known) {
        if (known != AccountLabel.NONE && label[account] != AccountLabel.KNOWN_BAD.ordinal()) {
            label[account] = (byte) known.ordinal();
        }
    }

    public void claim(int account, Claim claim, String value) {
        claims[claim.ordinal()].add(account, value);
    }

    /**
     * Notes that an account was seen with a value.
     *
     * @param type code of the observable type
     * @param value hash of the normalised value
     * @param day day of the sighting, or {@link Day#UNKNOWN}
     */
    public void observe(int account, int type, long value, int day) {
        columns[type].add(value, account, day, day);
    }

    /** Like {@link #observe(int, int, long, int)} for a stretch of days. */
    public void observe(int account, int type, long value, int firstDay, int lastDay) {
        columns[type].add(value, account, firstDay, lastDay);
    }

    public void known(KnownValue value) {
        knownValues.add(value);
    }

    /** Adds a finding under its provisional account number. */
    public void finding(Finding finding) {
        findings.add(finding);
    }

    /** The finished columns. The builder must not be used afterwards. */
    public Columns build() {
        int[] order = ids.sorted();
        int[] rank = new int[order.length];
        for (int account = 0; account < order.length; account++) {
            rank[order[account]] = account;
        }
        ObservableTypes ranked = rankedTypes();
        Observations.Column[] built = new Observations.Column[columns.length];
        for (ObservableType type : types.all()) {
            built[ranked.byName(type.name()).code()] = columns[type.code()].build(rank);
            // what was collected goes type by type: both copies of all of it would be too much
            columns[type.code()] = new Observations.ColumnBuilder();
        }
        return new Columns(
                rankedAccounts(order, rank),
                new Observations(ranked, built),
                rankedKnownValues(ranked),
                rankedFindings(rank));
    }

    private ObservableTypes rankedTypes() {
        List<ObservableType> added =
                types.all().subList(declaredTypes, types.size()).stream()
                        .sorted(Comparator.comparing(ObservableType::name))
                        .toList();
        return types.first(declaredTypes).withAll(added);
    }

    private List<KnownValue> rankedKnownValues(ObservableTypes ranked) {
        return knownValues.stream()
                .map(known -> known.withType(ranked.byName(types.byCode(known.type()).name())))
                .distinct()
                .sorted(KnownValue.ORDER)
                .toList();
    }

    private void makeRoom() {
        if (known == createdDay.length) {
            int capacity = known + (known >> 1);
            createdDay = Arrays.copyOf(createdDay, capacity);
            status = Arrays.copyOf(status, capacity);
            label = Arrays.copyOf(label, capacity);
        }
        createdDay[known++] = Day.UNKNOWN;
    }

    private Accounts rankedAccounts(int[] order, int[] rank) {
        int[] rankedDays = new int[order.length];
        byte[] rankedStatus = new byte[order.length];
        byte[] rankedLabel = new byte[order.length];
        for (int account = 0; account < order.length; account++) {
            rankedDays[account] = createdDay[order[account]];
            rankedStatus[account] = status[order[account]];
            rankedLabel[account] = label[order[account]];
        }
        ClaimColumn[] rankedClaims = new ClaimColumn[claims.length];
        Arrays.setAll(rankedClaims, claim -> claims[claim].build(rank));
        return new Accounts(ids.pool(), order, rankedDays, rankedStatus, rankedLabel, rankedClaims);
    }

    private List<Finding> rankedFindings(int[] rank) {
        return findings.stream()
                .map(finding ->
                        new Finding(
                                rank[finding.account()],
                                finding.kind(),
                                finding.strength(),
                                finding.text(),
                                finding.day()))
                .distinct()
                .sorted(
                        Comparator.comparingInt(Finding::account)
                                .thenComparing(Finding::kind)
                                .thenComparing(Finding::text)
                                .thenComparingInt(Finding::day)
                                .thenComparing(Finding::strength))
                .toList();
    }

    private static int gravity(AccountStatus state) {
        return switch (state) {
            case UNKNOWN -> 0;
            case ACTIVE -> 1;
            case CLOSED -> 2;
            case SUSPENDED -> 3;
        };
    }
}
