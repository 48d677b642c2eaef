package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import java.util.ArrayList;
import java.util.List;

/** Single honest people who share something by chance or misfortune. */
final class OddPerson {

    private static final long IDLE_PHONE = 75 * Clock.DAY;
    private static final long IDLE_DEVICE = 14 * Clock.DAY;

    /** A way to be odd; it may fail for want of somebody to share with. */
    @FunctionalInterface
    private interface Oddity {
        Draft make(World world, Dice dice);
    }

    private OddPerson() {}

    static LookAlike of(String kind) {
        Oddity oddity = oddity(kind);
        return (world, size, dice) -> {
            for (int i = 0; i < size; i++) {
                world.add(oddity.make(world, dice));
            }
        };
    }

    static List<String> kinds() {
        return List.of(
                "recycled_phone",
                "rented_phone",
                "second_hand",
                "library",
                "coworking",
                "namesake",
                "victim",
                "vpn",
                "template");
    }

    private static Oddity oddity(String kind) {
        return switch (kind) {
            case "recycled_phone" -> OddPerson::recycledPhone;
            case "rented_phone" -> OddPerson::rentedPhone;
            case "second_hand" -> OddPerson::secondHand;
            case "library" -> OddPerson::library;
            case "coworking" -> OddPerson::coworking;
            case "namesake" -> OddPerson::namesake;
            case "victim" -> OddPerson::victim;
            case "vpn" -> OddPerson::vpn;
            case "template" -> OddPerson::template;
            default -> throw new IllegalArgumentException("no oddity is named " + kind);
        };
    }

    static Draft plain(World world, Dice dice) {
        Person person = world.people.stranger(dice);
        if (dice.chance(0.02)) {
            world.passersBy.add(person, dice);
        }
        return world.people.account(person, world.anyTime(dice), dice);
    }

    private static Draft recycledPhone(World world, Dice dice) {
        Draft draft = plain(world, dice);
        world.phonesGivenUp
                .take(left -> left.since() + IDLE_PHONE < draft.created, dice)
                .ifPresent(left -> {
                    draft.phone = left.thing();
                    draft.kind = "recycled_phone";
                });
        return draft;
    }

    private static Draft rentedPhone(World world, Dice dice) {
        Draft draft = plain(world, dice);
        draft.phone = world.phones.rented(dice);
        draft.kind = "rented_phone";
        return draft;
    }

    private static Draft secondHand(World world, Dice dice) {
        Draft draft = plain(world, dice);
        world.devicesSold
                .take(left -> left.since() + IDLE_DEVICE < draft.created, dice)
                .ifPresent(left -> {
                    Device own = draft.base().device();
                    draft.haunts.replaceAll(haunt ->
                            haunt.device().equals(own)
                                    ? new Haunt(haunt.place(), left.thing(), haunt.weight())
                                    : haunt);
                    draft.kind = "second_hand";
                });
        return draft;
    }

    private static Draft library(World world, Dice dice) {
        Draft draft = plain(world, dice);
        Places.PublicPlace place = world.places.publicPlace(draft.person.country(), dice);
        int machines = dice.between(1, 3);
        for (int i = 0; i < machines; i++) {
            Device machine = dice.pick(place.machines());
            draft.haunts.add(new Haunt(place.place(), machine, dice.spread(0.2, 1.2)));
        }
        if (dice.chance(0.3)) {
            draft.beginnings.add(draft.haunts.getLast());
        }
        draft.kind = "library";
        return draft;
    }

    private static Draft coworking(World world, Dice dice) {
        Draft draft = plain(world, dice);
        Device device = draft.base().device();
        draft.haunts.add(new Haunt(world.places.coworking(dice), device, dice.spread(0.5, 2)));
        draft.kind = "coworking";
        return draft;
    }

    private static Draft namesake(World world, Dice dice) {
        return world.passersBy
                .take(person -> true, dice)
                .map(person -> namesake(person, world, dice))
                .orElseGet(() -> plain(world, dice));
    }

    private static Draft namesake(Person other, World world, Dice dice) {
        int birth = other.birthDay() + dice.between(-1200, 1200);
        Person person = new Person(other.name(), birth, other.country());
        Draft draft = world.people.account(person, world.anyTime(dice), dice);
        draft.kind = "namesake";
        return draft;
    }

    private static Draft victim(World world, Dice dice) {
        return world.stolen
                .take(stolen -> true, dice)
                .map(stolen -> victim(stolen, world, dice))
                .orElseGet(() -> plain(world, dice));
    }

    private static Draft victim(World.Stolen stolen, World world, Dice dice) {
        Draft draft = world.people.account(stolen.person(), world.anyTime(dice), dice);
        if (!stolen.persona().text.isEmpty() && dice.chance(0.6)) {
            draft.field = stolen.persona().field;
            draft.text = new ArrayList<>(stolen.persona().text);
        }
        draft.kind = "victim";
        return draft;
    }

    private static Draft vpn(World world, Dice dice) {
        Draft draft = plain(world, dice);
        world.people.useVpn(draft, dice);
        world.people.useVpn(draft, dice);
        draft.kind = "vpn";
        return draft;
    }

    private static Draft template(World world, Dice dice) {
        Draft draft = plain(world, dice);
        if (!draft.text.isEmpty()) {
            world.templates.use(world.templates.text(world.templates.any(dice)), draft, dice);
            draft.kind = "template";
        }
        return draft;
    }
}
