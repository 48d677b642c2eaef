package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import java.util.ArrayList;
import java.util.List;

/** A class or course: signed up in one hour in one room, with the teacher's contact on all. */
final class SchoolClass implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Person teacher = world.people.stranger(dice);
        Place room = world.places.office(teacher.country(), dice);
        List<Device> machines = machines(size, world, dice);
        boolean byPhone = rates.chance("class.contact_is_phone", dice);
        String contact =
                byPhone
                        ? world.phones.next(teacher.country())
                        : world.addresses.email(teacher, dice);
        long lesson = Clock.awake(world.anyTime(dice), teacher.country(), dice);
        int birth = dice.between(9_000, 14_000);
        String group =
                rates.chance("class.declared", dice) ? "course " + world.prose.company(dice) : "";
        boolean later = rates.chance("class.same_school_later", dice);
        for (int i = 0; i < size; i++) {
            Person pupil = pupil(teacher.country(), birth, world, dice);
            long created = lesson + dice.below((int) Clock.HOUR);
            Draft draft = world.people.account(pupil, created, dice);
            draft.group = group;
            Device device = machines.isEmpty() ? draft.base().device() : dice.pick(machines);
            Haunt atSchool = new Haunt(room, device, dice.spread(0.1, 0.9));
            draft.beginnings.add(atSchool);
            if (later) {
                draft.haunts.add(atSchool.during(created, created + 200 * Clock.DAY));
            }
            draft.phone = byPhone ? contact : draft.phone;
            draft.recoveryEmail = byPhone ? draft.recoveryEmail : contact;
            world.add(draft);
        }
    }

    private static Person pupil(Country country, int birth, World world, Dice dice) {
        return new Person(world.names.any(dice), birth + dice.below(420), country);
    }

    private static List<Device> machines(int size, World world, Dice dice) {
        List<Device> machines = new ArrayList<>();
        if (world.rates.chance("class.room_machines", dice)) {
            int count = dice.between(Math.max(1, size / 3), size);
            for (int i = 0; i < count; i++) {
                machines.add(Device.computer(dice));
            }
        }
        return machines;
    }
}
