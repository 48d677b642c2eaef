package dev.samehand.intake;

import dev.samehand.intake.normal.Masks;
import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.normal.Passages;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.Finding;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Origins;
import dev.samehand.model.Sighting;
import dev.samehand.model.ValueHash;
import dev.samehand.model.Wanted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Real values for what is reported: looks at rows of wanted accounts only, keeps the first record
 * of each wanted observation, and compares the values themselves. Where two different values have
 * one hash, no account has an origin for it, so that a collision accuses nobody.
 */
final class SecondPass implements DividedPass, Origins {

    private record Key(int type, long value, int account) {}

    private record Value(int type, long hash) {}

    private final Accounts accounts;
    private final ObservableTypes types;
    private final Wanted wanted;

    /** Hashes of the ids of wanted accounts: the quick test before a row is looked at. */
    private final LongSet chosen;

    private final Supplier<Place> place;
    private final int passageType;
    private final int nationalType;
    private final Map<Key, Sighting> sightings = new HashMap<>();
    private final Map<Value, String> normal = new HashMap<>();
    private final Set<Value> collided = new HashSet<>();
    private final Passages passages = new Passages();

    /** Where in the input the present row stands. */
    record Place(String file, long line) {}

    SecondPass(Columns columns, Wanted wanted, Supplier<Place> place) {
        this(columns.accounts(), columns.types(), wanted, new LongSet(), place);
        wanted.forEachAccount(account -> chosen.add(ValueHash.of(accounts.id(account))));
    }

    private SecondPass(
            Accounts accounts,
            ObservableTypes types,
            Wanted wanted,
            LongSet chosen,
            Supplier<Place> place) {
        this.accounts = accounts;
        this.types = types;
        this.wanted = wanted;
        this.chosen = chosen;
        this.place = place;
        passageType = types.byName(ObservableTypes.PASSAGE).code();
        nationalType = types.byName(ObservableTypes.PHONE_NATIONAL).code();
    }

    @Override
    public SecondPass part(Journal notes) {
        return new SecondPass(accounts, types, wanted, chosen, notes::place);
    }

    @Override
    public boolean absorb(DividedPass divided, Journal journal) {
        SecondPass part = (SecondPass) divided;
        part.normal.forEach(this::compare);
        collided.addAll(part.collided);
        part.sightings.forEach(sightings::putIfAbsent);
        return true;
    }

    @Override
    public boolean choosesAccounts() {
        return true;
    }

    @Override
    public boolean isChosen(String id) {
        return chosen.contains(ValueHash.of(id));
    }

    @Override
    public Optional<Sighting> of(int type, long value, int account) {
        return collided.contains(new Value(type, value))
                ? Optional.empty()
                : Optional.ofNullable(sightings.get(new Key(type, value, account)));
    }

    @Override
    public int account(String id) {
        int account = isChosen(id) ? accounts.find(id) : -1;
        return account >= 0 && wanted.containsAccount(account) ? account : -1;
    }

    @Override
    public int knownAccount(String id) {
        return account(id);
    }

    @Override
    public void observe(int account, int type, Normalised.Usable value, int day) {
        long hash = ValueHash.of(value.value());
        if (wanted.contains(type, hash, account)) {
            found(account, type, hash, value.value(), value.shown());
        }
    }

    @Override
    public void nationalPhone(int account, Normalised.Usable digits, boolean doubtful, int day) {
        observe(account, nationalType, digits, day);
    }

    @Override
    public void text(int account, String text, int day) {
        passages.find(
                text,
                (hash, from, to) -> {
                    if (wanted.contains(passageType, hash, account)) {
                        String shown = text.substring(from, to);
                        found(account, passageType, hash, new Passages().normal(shown), shown);
                    }
                });
    }

    private void found(int account, int type, long hash, String value, String shown) {
        compare(new Value(type, hash), value);
        sightings.computeIfAbsent(
                new Key(type, hash, account),
                _ -> {
                    Place at = place.get();
                    String masked = Masks.of(types.byCode(type).name(), shown);
                    return new Sighting(shown, masked, at.file(), at.line());
                });
    }

    private void compare(Value key, String value) {
        String before = normal.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            collided.add(key);
        }
    }

    @Override
    public ObservableTypes types() {
        return types;
    }

    @Override
    public int type(String name) {
        return types.find(name).map(type -> type.code()).orElse(-1);
    }

    @Override
    public void created(int account, int day) {}

    @Override
    public boolean isBeforeCreation(int account, int day) {
        return false;
    }

    @Override
    public void status(int account, AccountStatus status) {}

    @Override
    public void label(int account, AccountLabel label) {}

    @Override
    public void claim(int account, Claim claim, String value) {}

    @Override
    public void finding(Finding finding) {}

    @Override
    public void known(KnownValue value) {}

    @Override
    public boolean isFirstDescription(int account, long description) {
        return true;
    }
}
