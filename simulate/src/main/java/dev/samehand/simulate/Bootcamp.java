package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A course whose project teams have a repository each: the members' profiles lead to the same code
 * and to the commits of all of the team. Two or three teachers vouch for everybody, and everybody
 * is on the course's network.
 */
final class Bootcamp implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Country country = Country.any(dice);
        Place estate = world.places.estate(country, dice);
        List<String> teachers = new ArrayList<>();
        for (int i = dice.between(2, 3); i > 0; i--) {
            teachers.add(world.addresses.email(world.people.stranger(dice), dice));
        }
        double named = rates.range("bootcamp.reference").draw(dice);
        boolean declared = rates.chance("bootcamp.declared", dice);
        String course = declared ? "course " + world.prose.company(dice) : "";
        long start = world.anyTime(dice);
        List<Draft> team = new ArrayList<>();
        int most = dice.between(3, 5);
        for (int i = 0; i < size; i++) {
            Draft draft = learner(country, world.near(start, 60, dice), world, dice);
            draft.group = course;
            draft.haunts.add(new Haunt(estate, draft.base().device(), dice.spread(0.3, 1.5)));
            if (dice.chance(named)) {
                nameAsReference(dice.pick(teachers), draft, world);
            }
            team.add(draft);
            if (team.size() == most || i == size - 1) {
                handIn(team, world, dice);
                team.clear();
            }
        }
    }

    private static Draft learner(Country country, long created, World world, Dice dice) {
        Person person = world.people.stranger(dice);
        Person learner = new Person(person.name(), person.birthDay(), country);
        return world.people.account(learner, created, dice);
    }

    /** Applications name who vouches; elsewhere it stands in the profile. */
    private static void nameAsReference(String teacher, Draft draft, World world) {
        if (!world.is(WorldKind.EMPLOYER)) {
            draft.observe("reference", teacher, "profile");
        } else if (!draft.references.isEmpty()) {
            draft.references.set(0, teacher);
        }
    }

    private static void handIn(List<Draft> team, World world, Dice dice) {
        String repository = HexFormat.of().toHexDigits(dice.next());
        for (Draft draft : team) {
            if (world.rates.chance("bootcamp.repository", dice)) {
                draft.observe("code", repository, "repository");
                team.forEach(mate -> draft.observe("commit_email", mate.email, "repository"));
            }
        }
        team.forEach(world::add);
    }
}
