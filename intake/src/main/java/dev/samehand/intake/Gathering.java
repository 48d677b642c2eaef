package dev.samehand.intake;

import dev.samehand.intake.SecondPass.Place;
import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.read.FieldText;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.Finding;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptDays;
import dev.samehand.model.KeptValue;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Origins;
import dev.samehand.model.Recalling;
import dev.samehand.model.Retelling;
import dev.samehand.model.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was kept becomes columns again, by the same pass that reads a folder: what only the whole
 * can tell, such as which national digits count and which known values have expired, is decided
 * here and not when a batch was taken in. Not thread-safe.
 */
public final class Gathering implements Recalling {

    private final FirstPass pass;
    private final List<String> warnings = new ArrayList<>();
    private long repeated;

    /**
     * @param declared the built-in types and those that mappings declared
     */
    public Gathering(ObservableTypes declared) {
        pass = new FirstPass(declared, ObservableTypes.MOST);
    }

    /**
     * The columns of everything that was kept. To be called once.
     *
     * @param today stands in where the data has no day at all
     */
    public Columns columns(LocalDate today) {
        return pass.build(today, sentence -> warnings.add(FieldText.visible(sentence)));
    }

    /** Sentences for people, once {@link #columns} has been called. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Records that told once more what another one had told. */
    public long repeated() {
        return repeated;
    }

    @Override
    public int account(KeptAccount account) {
        int number = pass.account(account.id());
        pass.created(number, account.createdDay());
        pass.status(number, account.status());
        pass.label(number, account.label());
        return number;
    }

    @Override
    public int type(ObservableType type) {
        return pass.type(type.name());
    }

    @Override
    public void claim(int account, Claim claim, String value) {
        pass.claim(account, claim, value);
    }

    @Override
    public void observe(int account, int type, KeptDays days) {
        pass.observe(account, type, days);
        repeated += days.times() - 1;
    }

    @Override
    public void nationalPhone(int account, boolean doubtful, KeptDays days) {
        pass.nationalPhone(account, doubtful, days);
    }

    @Override
    public void text(int account, int day, String text) {
        pass.text(account, text, day);
    }

    @Override
    public void finding(Finding finding) {
        pass.finding(finding);
    }

    @Override
    public void known(KnownValue value) {
        pass.known(value);
    }

    @Override
    public void newest(int day) {
        pass.newest(day);
    }

    /** The second pass over what was kept: hears sightings in the order in which they were read. */
    public static final class Sightings implements Retelling {

        private final SecondPass pass;
        private Place place = new Place("", 0);

        public Sightings(Columns columns, Wanted wanted) {
            pass = new SecondPass(columns, wanted, () -> place);
        }

        @Override
        public void at(String file, long line) {
            place = new Place(file, line);
        }

        @Override
        public void value(int account, int type, KeptValue value) {
            pass.observe(
                    account, type, new Normalised.Usable(value.normal(), value.shown(), ""), 0);
        }

        @Override
        public void text(int account, String text) {
            pass.text(account, text, 0);
        }

        public Origins origins() {
            return pass;
        }
    }
}
