package dev.samehand.simulate;

import java.util.List;

/** Makes e-mail addresses of domains that cannot exist, each only once, and streets. */
final class Addresses {

    private static final List<String> PROVIDERS =
            List.of(
                    "bigpost",
                    "letterbox",
                    "quickmail",
                    "homepost",
                    "paperplane",
                    "skymail",
                    "inkwell",
                    "postbridge",
                    "mailwise",
                    "bluepost",
                    "hearth",
                    "carrierpigeon",
                    "openpost",
                    "stampbox",
                    "sendly",
                    "northpost",
                    "wavemail",
                    "lanternmail",
                    "redpost",
                    "citymail",
                    "parcelmail",
                    "plainpost",
                    "swiftpost",
                    "windmail");
    private static final List<String> STREETS =
            List.of(
                    "Mill", "Station", "Garden", "Church", "Lake", "Hill", "Forest", "Market",
                    "School", "River", "Orchard", "Bridge", "Tower", "Meadow", "Harbour", "Chapel",
                    "Quarry", "Bakery", "Linden", "Maple", "Willow", "Castle", "Spring", "Field");
    private static final List<String> TOWNS =
            List.of(
                    "Aldmouth",
                    "Brackwater",
                    "Cresthaven",
                    "Dunfold",
                    "Eastmarch",
                    "Fernhollow",
                    "Glasswick",
                    "Hartsmoor",
                    "Inverleigh",
                    "Juniper Falls",
                    "Kestrel Bay",
                    "Larkfield",
                    "Millbrook Cross",
                    "Nettleford",
                    "Oakhampton Rise",
                    "Pinecrest",
                    "Quillan",
                    "Ravensby",
                    "Saltmere",
                    "Thornbury Vale",
                    "Upper Wexley",
                    "Vexford",
                    "Wrenstead",
                    "Yarrowgate");

    private final Taken taken;
    private final List<String> handleFirst;
    private final List<String> handleSecond;

    Addresses(int accounts, Prose prose) {
        taken = new Taken(accounts * 3L);
        handleFirst = prose.companyFirst();
        handleSecond = prose.companySecond();
    }

    /** A new address in one of the usual styles. */
    String email(Person person, Dice dice) {
        return email(person, provider(dice), dice);
    }

    String email(Person person, String domain, Dice dice) {
        return free(local(person, dice), domain, dice);
    }

    /** A new address with this local part, or with digits behind it where that is taken. */
    String free(String local, String domain, Dice dice) {
        String address = local + "@" + domain;
        while (!taken.add(address)) {
            address = local + dice.below(dice.chance(0.7) ? 100 : 10_000) + "@" + domain;
        }
        return address;
    }

    String provider(Dice dice) {
        return PROVIDERS.get(dice.rank(PROVIDERS.size())) + ".example";
    }

    /** An invented word of two parts, as in user names. */
    String handle(Dice dice) {
        return (dice.pick(handleFirst) + dice.pick(handleSecond))
                .toLowerCase(java.util.Locale.ROOT);
    }

    String street(Dice dice) {
        String flat = dice.chance(0.35) ? ", Apt " + dice.between(1, 90) : "";
        return dice.between(1, 480)
                + " "
                + dice.pick(STREETS)
                + (dice.chance(0.6) ? " Street" : " Road")
                + flat
                + ", "
                + dice.pick(TOWNS);
    }

    private String local(Person person, Dice dice) {
        String given = person.name().plainGiven();
        String family = person.name().plainFamily();
        int year = person.birthYear();
        return switch (dice.below(12)) {
            case 0, 1 -> given + "." + family;
            case 2 -> given + family;
            case 3 -> given.charAt(0) + family + (dice.chance(0.5) ? "" : "" + dice.below(100));
            case 4 -> given + "." + family + year % 100;
            case 5 -> given + year;
            case 6 -> family + "." + given;
            case 7 -> given + "_" + family + dice.below(1000);
            case 8 -> given + family.charAt(0) + dice.below(1000);
            case 9 -> handle(dice) + dice.below(1000);
            case 10 -> handle(dice) + given.charAt(0);
            default -> given + "." + handle(dice);
        };
    }
}
