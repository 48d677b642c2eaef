package dev.samehand.intake;

import dev.samehand.intake.SecondPass.Place;
import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.table.Pass;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.Keeping;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptValue;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Everything for later: hands each record on as it is read and remembers accounts only. */
final class KeepingPass implements Pass {

    private final FirstPass accounts;
    private final Keeping keeping;
    private final Supplier<Place> place;
    private final Predicate<String> keptBefore;
    private final List<String> ids = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int newestDay = Day.UNKNOWN;

    /**
     * @param keptBefore ids of accounts of earlier batches
     */
    KeepingPass(
            FirstPass accounts,
            Keeping keeping,
            Supplier<Place> place,
            Predicate<String> keptBefore) {
        this.accounts = accounts;
        this.keptBefore = keptBefore;
        this.keeping = keeping;
        this.place = place;
    }

    /** Tells what the numbers of accounts and types stand for. */
    void finish() {
        types().all().forEach(keeping::type);
        Accounts known = accounts.build(LocalDate.EPOCH, _ -> {}).accounts();
        for (int number = 0; number < ids.size(); number++) {
            String id = ids.get(number);
            Place first = places.get(number);
            int account = known.find(id);
            keeping.account(
                    new KeptAccount(
                            number,
                            id,
                            known.createdDay(account),
                            known.status(account),
                            known.label(account),
                            first.file(),
                            first.line()));
        }
    }

    int accountCount() {
        return ids.size();
    }

    /** The newest day of everything read, which says when lists of known values have expired. */
    int newestDay() {
        return newestDay;
    }

    @Override
    public int account(String id) {
        int number = accounts.account(id);
        if (number == ids.size()) {
            ids.add(id);
            places.add(place.get());
        }
        return number;
    }

    @Override
    public int knownAccount(String id) {
        int number = accounts.knownAccount(id);
        return number < 0 && keptBefore.test(id) ? account(id) : number;
    }

    @Override
    public ObservableTypes types() {
        return accounts.types();
    }

    @Override
    public int type(String name) {
        return accounts.type(name);
    }

    @Override
    public void created(int account, int day) {
        accounts.created(account, day);
        newestDay = Day.later(newestDay, day);
    }

    @Override
    public boolean isBeforeCreation(int account, int day) {
        return accounts.isBeforeCreation(account, day);
    }

    @Override
    public void status(int account, AccountStatus status) {
        accounts.status(account, status);
    }

    @Override
    public void label(int account, AccountLabel label) {
        accounts.label(account, label);
    }

    @Override
    public void claim(int account, Claim claim, String value) {
        keeping.claim(account, claim, value);
    }

    @Override
    public void observe(int account, int type, Normalised.Usable value, int day) {
        stand();
        keeping.observe(account, type, day, new KeptValue(value.value(), value.shown()));
        newestDay = Day.later(newestDay, day);
    }

    @Override
    public void nationalPhone(int account, Normalised.Usable digits, boolean doubtful, int day) {
        stand();
        KeptValue kept = new KeptValue(digits.value(), digits.shown());
        keeping.nationalPhone(account, doubtful, day, kept);
    }

    @Override
    public void text(int account, String text, int day) {
        stand();
        keeping.text(account, day, text);
        newestDay = Day.later(newestDay, day);
    }

    private void stand() {
        Place now = place.get();
        keeping.at(now.file(), now.line());
    }

    @Override
    public void finding(Finding finding) {
        keeping.finding(finding);
    }

    @Override
    public void known(KnownValue value) {
        keeping.known(value);
    }

    @Override
    public boolean isFirstDescription(int account, long description) {
        return accounts.isFirstDescription(account, description);
    }
}
