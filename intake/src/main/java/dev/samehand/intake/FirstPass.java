package dev.samehand.intake;

import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.normal.Passages;
import dev.samehand.intake.table.Tally;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.KeptDays;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.ValueHash;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for everyone: fills the columns. A part collects by itself and leaves questions that only
 * the whole can answer.
 */
final class FirstPass implements DividedPass, Tally {

    private final ColumnsBuilder columns;
    private final TypeRoom typeRoom;
    private final int passageType;
    private final Passages passages = new Passages();
    private final LongSet seen = new LongSet();
    private final Described described = new Described();
    private final List<KnownValue> knownValues = new ArrayList<>();
    private final NationalPhones nationalPhones = new NationalPhones();
    private int newestDay = Day.UNKNOWN;
    private final LatestAccount latest;

    /** The whole that this is a part of, and the journal of its rows; null for the whole. */
    private final @Nullable FirstPass whole;

    private @Nullable Journal notes;

    /** Parts that were taken over and wait to be used again. */
    private final Deque<FirstPass> spare = new ArrayDeque<>();

    private final OpenQuestions open = new OpenQuestions();

    FirstPass(ObservableTypes types, int mostTypes) {
        this(new ColumnsBuilder(types), mostTypes, null, null);
    }

    private FirstPass(
            ColumnsBuilder columns,
            int mostTypes,
            @Nullable FirstPass whole,
            @Nullable Journal notes) {
        this.columns = columns;
        latest = new LatestAccount(columns);
        typeRoom = new TypeRoom(columns, mostTypes);
        this.whole = whole;
        this.notes = notes;
        passageType = columns.types().byName(ObservableTypes.PASSAGE).code();
    }

    /**
     * The columns. Entries of the user's lists that had expired before the newest day of the data
     * are left out.
     *
     * @param today stands in where the data has no day at all
     */
    Columns build(LocalDate today, Consumer<String> warn) {
        int now = newestDay == Day.UNKNOWN ? (int) today.toEpochDay() : newestDay;
        ExpiredValues expired = new ExpiredValues(now);
        for (KnownValue value : knownValues) {
            if (!expired.contains(value)) {
                columns.known(value);
            }
        }
        expired.tell(types(), warn);
        int type = types().byName(ObservableTypes.PHONE_NATIONAL).code();
        nationalPhones.forEach((account, hash, day) -> columns.observe(account, type, hash, day));
        return columns.build();
    }

    @Override
    public FirstPass part(Journal of) {
        FirstPass part = spare.poll();
        if (part == null) {
            return new FirstPass(columns.part(), typeRoom.most(), this, of);
        }
        part.notes = of;
        return part;
    }

    @Override
    public boolean absorb(DividedPass divided, Journal journal) {
        FirstPass part = (FirstPass) divided;
        if (part.typeRoom.refusedAny() || !typeRoom.isEnoughFor(part.types())) {
            return false;
        }
        int[] numbers = columns.absorb(part.columns);
        newest(part.newestDay);
        nationalPhones.absorb(part.nationalPhones, numbers);
        for (KnownValue value : part.knownValues) {
            String name = part.types().byCode(value.type()).name();
            knownValues.add(value.withTypeCode(columns.type(name)));
        }
        part.open.answer(this, numbers, journal);
        part.clear();
        spare.add(part);
        return true;
    }

    private void clear() {
        columns.clear();
        nationalPhones.clear();
        knownValues.clear();
        open.clear();
        newestDay = Day.UNKNOWN;
        latest.clear();
        typeRoom.clear();
    }

    /** Sightings that were noted so far. */
    long observed() {
        return columns.observed();
    }

    @Override
    public int account(String id) {
        return latest.number(id);
    }

    @Override
    public Tally tally() {
        return this;
    }

    @Override
    public int account(byte[] ascii, int from, int to) {
        return latest.number(ascii, from, to);
    }

    @Override
    public void claim(int account, Claim claim, byte[] ascii, int from, int to) {
        columns.claim(account, claim, ascii, from, to);
    }

    @Override
    public void observe(int account, int type, long hash, int day) {
        columns.observe(account, type, hash, day);
        newestDay = Day.later(newestDay, day);
    }

    @Override
    public void nationalPhone(int account, long hash, boolean doubtful, int day) {
        nationalPhones.add(account, hash, doubtful, day);
    }

    @Override
    public int knownAccount(String id) {
        if (whole == null) {
            return columns.findAccount(id);
        }
        return whole.columns.findAccount(id) < 0 ? -1 : account(id);
    }

    @Override
    public ObservableTypes types() {
        return columns.types();
    }

    @Override
    public int type(String name) {
        return typeRoom.type(name);
    }

    @Override
    public void created(int account, int day) {
        columns.created(account, day);
        newestDay = Day.later(newestDay, day);
    }

    @Override
    public boolean isBeforeCreation(int account, int day) {
        if (notes != null) {
            open.askBeforeCreation(account, day, notes.line());
            return false;
        }
        int created = columns.createdDay(account);
        return created != Day.UNKNOWN && day < created;
    }

    @Override
    public void status(int account, AccountStatus status) {
        columns.status(account, status);
    }

    @Override
    public void label(int account, AccountLabel label) {
        columns.label(account, label);
    }

    @Override
    public void claim(int account, Claim claim, String value) {
        columns.claim(account, claim, value);
    }

    @Override
    public void observe(int account, int type, Normalised.Usable value, int day) {
        observe(account, type, ValueHash.of(value.value()), day);
    }

    /** Notes what was kept of all sightings of one account with one value. */
    void observe(int account, int type, KeptDays days) {
        columns.observe(account, type, days.value(), days.firstDay(), days.lastDay());
        newest(days.lastDay());
    }

    void nationalPhone(int account, boolean doubtful, KeptDays days) {
        nationalPhones.add(account, days.value(), doubtful, days.firstDay());
        if (days.lastDay() != days.firstDay()) {
            nationalPhones.add(account, days.value(), doubtful, days.lastDay());
        }
    }

    void newest(int day) {
        newestDay = Day.later(newestDay, day);
    }

    @Override
    public void nationalPhone(int account, Normalised.Usable digits, boolean doubtful, int day) {
        nationalPhone(account, ValueHash.of(digits.value()), doubtful, day);
    }

    @Override
    public void text(int account, String text, int day) {
        seen.clear();
        passages.find(
                text,
                (hash, _, _) -> {
                    if (seen.add(hash)) {
                        columns.observe(account, passageType, hash, day);
                    }
                });
        newestDay = Day.later(newestDay, day);
    }

    @Override
    public void finding(Finding finding) {
        columns.finding(finding);
    }

    @Override
    public void known(KnownValue value) {
        knownValues.add(value);
    }

    @Override
    public boolean isFirstDescription(int account, long description) {
        if (notes != null) {
            open.askFirstDescription(account, description, notes.line());
            return true;
        }
        return described.isFirst(account, description);
    }
}
