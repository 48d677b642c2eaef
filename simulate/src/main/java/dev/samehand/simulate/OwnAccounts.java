package dev.samehand.simulate;

import java.util.ArrayList;

/** One person who openly keeps several accounts under the same or nearly the same name. */
final class OwnAccounts implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Person person = world.people.stranger(dice);
        Place home = world.places.home(person.country(), dice);
        Draft first = world.people.account(person, home, world.anyTime(dice), dice);
        if (world.rates.chance("own.first_suspended", dice)) {
            first.status = "suspended";
        }
        for (int i = 1; i < size; i++) {
            world.add(another(first, home, world, dice));
        }
        world.add(first);
    }

    private static Draft another(Draft first, Place home, World world, Dice dice) {
        Rates rates = world.rates;
        Person same = first.person;
        if (rates.chance("own.married_name", dice)) {
            same = same.named(same.name().withFamily(world.names.any(dice)));
        }
        if (!rates.chance("own.same_birth_date", dice)) {
            same = new Person(same.name(), same.birthDay() + dice.between(-31, 31), same.country());
        }
        Draft draft = world.people.account(same, home, world.anyTime(dice), dice);
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
