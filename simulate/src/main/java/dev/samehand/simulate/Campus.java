package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import java.util.ArrayList;
import java.util.List;

/** Students of one campus: its addresses, its laboratory machines, its career centre. */
final class Campus implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Country country = Country.any(dice);
        Place estate = world.places.estate(country, dice);
        List<Device> lab = new ArrayList<>();
        for (int i = dice.between(6, 30); i > 0; i--) {
            lab.add(Device.computer(dice));
        }
        String adviser = world.addresses.email(world.people.stranger(dice), dice);
        List<String> text = world.templates.fresh(dice);
        for (int i = 0; i < size; i++) {
            Person person = world.people.stranger(dice);
            Person student = new Person(person.name(), dice.between(9_500, 13_500), country);
            Draft draft = world.people.account(student, world.anyTime(dice), dice);
            draft.haunts.add(new Haunt(estate, draft.base().device(), dice.spread(0.3, 1.5)));
            if (rates.chance("campus.lab", dice)) {
                draft.haunts.add(new Haunt(estate, dice.pick(lab), dice.spread(0.2, 0.9)));
                draft.haunts.add(new Haunt(estate, dice.pick(lab), dice.spread(0.2, 0.9)));
            }
            if (rates.chance("campus.adviser", dice) && !draft.references.isEmpty()) {
                draft.references.set(0, adviser);
            }
            if (rates.chance("campus.template", dice) && !draft.text.isEmpty()) {
                world.templates.use(text, draft, dice);
            }
            world.add(draft);
        }
    }
}
