package dev.samehand.simulate;

import dev.samehand.simulate.World.Abandoned;
import java.util.ArrayList;

/** One person who openly keeps several accounts under the same or nearly the same name. */
final class OwnAccounts implements LookAlike {

    /** So long is a number or mailbox unused before somebody else gets it. */
    private static final long IDLE = 75 * Clock.DAY;

    private static final Abandoned NOTHING = new Abandoned("", "", Clock.START);

    /** Whether the person has a number or a mailbox that a planted network had. */
    private final boolean taken;

    OwnAccounts(boolean taken) {
        this.taken = taken;
    }

    @Override
    public void settle(World world, int size, Dice dice) {
        Person person = world.people.stranger(dice);
        Place home = world.places.home(person.country(), dice);
        Abandoned old = taken ? takeOver(world, dice) : NOTHING;
        Draft first = world.people.account(person, home, moment(old, dice), dice);
        if (world.rates.chance("own.first_suspended", dice)) {
            first.status = "suspended";
        }
        for (int i = 1; i < size; i++) {
            Draft another = another(first, home, old, world, dice);
            reuse(old, another, dice);
            world.add(another);
        }
        reuse(old, first, dice);
        world.add(first);
    }

    private static long moment(Abandoned old, Dice dice) {
        return dice.between(Math.max(Clock.START, old.since()), Clock.END - 12 * Clock.DAY);
    }

    /** A rented number at least: others have it too, of a network perhaps. */
    private static Abandoned takeOver(World world, Dice dice) {
        return world.abandoned
                .take(old -> old.since() + IDLE < Clock.END - IDLE, dice)
                .map(old -> new Abandoned(old.phone(), old.mailbox(), old.since() + IDLE))
                .orElseGet(() -> new Abandoned(world.phones.rented(dice), "", 0));
    }

    private static void reuse(Abandoned old, Draft draft, Dice dice) {
        if (!old.phone().isEmpty() && dice.chance(0.8)) {
            draft.phone = old.phone();
        }
        if (!old.mailbox().isEmpty() && dice.chance(0.7)) {
            draft.recoveryEmail = old.mailbox();
        }
    }

    private static Draft another(Draft first, Place home, Abandoned old, World world, Dice dice) {
        Rates rates = world.rates;
        Person same = first.person;
        if (rates.chance("own.married_name", dice)) {
            same = same.named(same.name().withFamily(world.names.any(dice)));
        }
        if (!rates.chance("own.same_birth_date", dice)) {
            same = new Person(same.name(), same.birthDay() + dice.between(-31, 31), same.country());
        }
        Draft draft = world.people.account(same, home, moment(old, dice), dice);
        if (rates.chance("own.brand_name", dice)) {
            draft.shownName = world.prose.company(dice);
            draft.showsBirthDate = dice.chance(0.4);
        }
        if (rates.chance("own.same_phone", dice)) {
            draft.phone = first.phone;
        }
        if (rates.chance("own.points_to_first", dice)) {
            draft.recoveryEmail = dice.chance(0.6) ? first.email : first.recoveryEmail;
        }
        if (!draft.forwardings.isEmpty() && dice.chance(0.6)) {
            draft.forwardings.set(0, first.email);
        }
        sameThings(first, draft, world, dice);
        return draft;
    }

    private static void sameThings(Draft first, Draft draft, World world, Dice dice) {
        if (world.rates.chance("own.same_device", dice)) {
            draft.haunts.clear();
            draft.haunts.addAll(first.haunts);
        }
        if (world.rates.chance("own.same_payout", dice) && !draft.payouts.isEmpty()) {
            draft.payouts.clear();
            draft.payouts.addAll(first.payouts);
        }
        if (dice.chance(0.6) && !first.text.isEmpty()) {
            draft.field = first.field;
            draft.text = new ArrayList<>(first.text);
            draft.text.replaceAll(sentence ->
                    dice.chance(0.4) ? world.prose.edited(sentence, draft.field, dice) : sentence);
        }
    }
}
