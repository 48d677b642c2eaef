package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Machine;
import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A firm in several places: each with its address, its network and a machine at the front desk.
 * Some laptops travel between them, and one payroll pays everybody.
 */
final class Branches implements LookAlike {

    private record Branch(Place place, String street, Device desk, Payout payroll) {}

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Country country = Country.any(dice);
        String company = world.prose.company(dice);
        String domain = company.split(" ", 2)[0].toLowerCase(Locale.ROOT) + "-co.example";
        List<Branch> branches = branches(country, company, world, dice);
        List<Device> travelling = new ArrayList<>();
        for (int i = 1 + size / 8; i > 0; i--) {
            travelling.add(Device.computer(dice));
        }
        String help = world.addresses.free("it", domain, dice);
        double helped = rates.range("branches.recovery").draw(dice);
        boolean declared = rates.chance("branches.declared", dice);
        for (int i = 0; i < size; i++) {
            Branch own = branches.get(i % branches.size());
            Draft draft = colleague(own, world, dice);
            draft.group = declared ? "firm " + company : "";
            if (dice.chance(0.6)) {
                String local = draft.person.name().plainGiven();
                draft.email =
                        world.is(WorldKind.MAILBOX)
                                ? world.people.email(local, dice)
                                : world.addresses.free(local, domain, dice);
            }
            if (dice.chance(helped)) {
                draft.recoveryEmail = help;
            }
            if (rates.chance("branches.travels", dice)) {
                Device laptop = dice.pick(travelling);
                draft.haunts.add(new Haunt(own.place, laptop, dice.spread(0.2, 0.8)));
                draft.haunts.add(
                        new Haunt(dice.pick(branches).place, laptop, dice.spread(0.1, 0.6)));
            }
            world.add(draft);
        }
    }

    private static Draft colleague(Branch own, World world, Dice dice) {
        Person stranger = world.people.stranger(dice);
        Country country = own.place.country();
        Person person = new Person(stranger.name(), stranger.birthDay(), country);
        Draft draft = world.people.account(person, world.anyTime(dice), dice);
        draft.haunts.add(new Haunt(own.place, draft.base().device(), dice.spread(0.3, 1.2)));
        if (world.rates.chance("branches.desk", dice)) {
            draft.haunts.add(new Haunt(own.place, own.desk, dice.spread(0.2, 0.8)));
        }
        if (!draft.payouts.isEmpty()) {
            draft.payouts.set(0, own.payroll);
        }
        draft.machines.replaceAll((Machine machine) -> machine.at(own.place, own.street));
        return draft;
    }

    private static List<Branch> branches(Country country, String company, World world, Dice dice) {
        Payout common = new Payout(world.payouts.next(dice), company);
        boolean each = world.rates.chance("branches.payroll_each", dice);
        List<Branch> branches = new ArrayList<>();
        for (int i = dice.between(2, 4); i > 0; i--) {
            String street = world.addresses.street(dice);
            Payout own = new Payout(world.payouts.next(dice), company + " " + i);
            Place place = world.places.office(country, dice);
            branches.add(new Branch(place, street, Device.computer(dice), each ? own : common));
        }
        return branches;
    }
}
