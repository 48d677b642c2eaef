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
    private final AccountIds ids;

    private final AccountFacts facts = new AccountFacts();
    private final ClaimColumn.Builder[] claims = new ClaimColumn.Builder[Claim.values().length];
    private ColumnBuilder[] columns;
    private long observed;
    private final List<KnownValue> knownValues = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public ColumnsBuilder(ObservableTypes types) {
        this(types, types.size(), new AccountIds());
    }

    private ColumnsBuilder(ObservableTypes types, int declaredTypes, AccountIds ids) {
        this.types = types;
        this.ids = ids;
        this.declaredTypes = declaredTypes;
        columns = new ColumnBuilder[types.size()];
        Arrays.setAll(columns, type -> new ColumnBuilder());
        Arrays.setAll(claims, claim -> new ClaimColumn.Builder());
    }

    /**
     * Collects by itself, perhaps in another thread, what is {@linkplain #absorb taken over} later.
     * The part knows the declared types only.
     */
    public ColumnsBuilder part() {
        return new ColumnsBuilder(types.first(declaredTypes), declaredTypes, ids.part());
    }

    /**
     * Copies what a part has collected, in the place that the part's rows have among all. The part
     * can be {@linkplain #clear emptied} and used again.
     *
     * @return the number here of each account of the part
     */
    public int[] absorb(ColumnsBuilder part) {
        int[] numbers = ids.absorb(part.ids);
        for (int i = 0; i < numbers.length; i++) {
            facts.absorb(withFacts(numbers[i]), part.facts, i);
        }
        for (int claim = 0; claim < claims.length; claim++) {
            claims[claim].absorb(part.claims[claim], numbers);
        }
        observed += part.observed;
        part.types.all().forEach(type -> type(type.name()));
        for (ObservableType type : part.types.all()) {
            int code = types.byName(type.name()).code();
            columns[code].copy(part.columns[type.code()], numbers);
        }
        if (Arrays.stream(columns).anyMatch(ColumnBuilder::isImpatient)) {
            Arrays.stream(columns).parallel().forEach(ColumnBuilder::putTogether);
        }
        for (Finding finding : part.findings) {
            findings.add(finding.of(numbers[finding.account()]));
        }
        return numbers;
    }

    /** Forgets everything and keeps room for as much: for a part that was taken over. */
    public void clear() {
        types = types.first(declaredTypes);
        columns = Arrays.copyOf(columns, types.size());
        for (ColumnBuilder column : columns) {
            column.clear();
        }
        for (ClaimColumn.Builder claim : claims) {
            claim.clear();
        }
        ids.clear();
        facts.clear();
        knownValues.clear();
        findings.clear();
        observed = 0;
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
            columns[types.size() - 1] = new ColumnBuilder();
        }
        return types.byName(name).code();
    }

    /** Provisional number of the account with this external id, which is created if it is new. */
    public int account(String id) {
        return withFacts(ids.findOrAdd(id));
    }

    /** Like {@link #account(String)}, for the id {@code ascii[from, to)}. */
    public int account(byte[] ascii, int from, int to) {
        return withFacts(ids.findOrAdd(ascii, from, to));
    }

    /** The number, with room for what is said of an account that has only now got it. */
    private int withFacts(int number) {
        if (number == facts.size()) {
            facts.add();
        }
        return number;
    }

    /** Whether an account has the id {@code ascii[from, to)}. */
    public boolean isId(int account, byte[] ascii, int from, int to) {
        return ids.isId(account, ascii, from, to);
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
        facts.created(account, day);
    }

    /** The earliest day of creation so far, or {@link Day#UNKNOWN}. */
    public int createdDay(int account) {
        return facts.createdDay(account);
    }

    /** The gravest of several states stands: suspended before closed before active. */
    public void status(int account, AccountStatus state) {
        facts.status(account, state);
    }

    /** A known-bad label stands before a known-good one. */
    public void label(int account, AccountLabel known) {
        facts.label(account, known);
    }

    public void claim(int account, Claim claim, String value) {
        claims[claim.ordinal()].add(account, value);
    }

    /** Like {@link #claim(int, Claim, String)}, for the text {@code ascii[from, to)}. */
    public void claim(int account, Claim claim, byte[] ascii, int from, int to) {
        claims[claim.ordinal()].add(account, ascii, from, to);
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
        observed++;
    }

    /** Like {@link #observe(int, int, long, int)} for a stretch of days. */
    public void observe(int account, int type, long value, int firstDay, int lastDay) {
        columns[type].add(value, account, firstDay, lastDay);
        observed++;
    }

    /** Sightings that were noted; columns hold repeated ones once where there are many. */
    public long observed() {
        return observed;
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
        Column[] built = new Column[columns.length];
        types.all().parallelStream()
                .forEach(type -> {
                    int code = ranked.byName(type.name()).code();
                    built[code] = columns[type.code()].build(rank);
                });
        ClaimColumn[] rankedClaims = new ClaimColumn[claims.length];
        Arrays.parallelSetAll(rankedClaims, claim -> claims[claim].build(rank));
        return new Columns(
                facts.ranked(ids.pool(), order, rankedClaims),
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

    private List<Finding> rankedFindings(int[] rank) {
        return findings.stream()
                .map(finding -> finding.of(rank[finding.account()]))
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
    }
}
