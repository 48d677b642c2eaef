package dev.samehand.bench.intake;

import java.util.SplittableRandom;

/**
 * What the values of invented accounts look like: a number becomes an address, a wallet, a name.
 * Equal numbers make equal values, so that sharing is decided elsewhere.
 */
final class Invented {

    private static final String[] FIRST = {
        "Mara", "Jonas", "Ilse", "Tomek", "Dunja", "Pavel", "Rosa", "Emil", "Nadia", "Oskar",
        "Livia", "Marek", "Selma", "Bruno", "Katja", "Viggo", "Amina", "Henri", "Paula", "Stefan",
        "Tilda", "Yusuf", "Clara", "Anton", "Freja", "Nikos", "Ewa", "Luca", "Marta", "Bela",
        "José", "Zoë"
    };
    private static final String[] LAST = {
        "Albrand",
        "Bergmoor",
        "Castelin",
        "Dorvak",
        "Eskelund",
        "Farrowby",
        "Gantner",
        "Holmquest",
        "Ibarrola",
        "Jankuvic",
        "Kestrelman",
        "Lindqvard",
        "Morantes",
        "Nordhaven",
        "Ostrander",
        "Pellworm",
        "Quarrington",
        "Rasmodt",
        "Silvestrin",
        "Tarnowick",
        "Ullesmark",
        "Vandermool",
        "Westerhaus",
        "Xanderby",
        "Yarborne",
        "Zielmann",
        "Brückner",
        "Almeida",
        "Castaño",
        "Drummoor",
        "Fenwright",
        "Galloway"
    };
    private static final String[] MAIL = {
        "gmail.com", "outlook.com", "mail.example", "post.example", "gmail.com", "web.example"
    };
    private static final String[] STREET = {
        "Mill Road", "Harbour Street", "Birch Avenue", "Station Lane", "North Terrace", "Elm Drive"
    };
    private static final String[] TOWN = {"Norwick", "Eastholm", "Brindale", "Marlow Bay"};
    private static final int[] AREA = {202, 212, 305, 312, 415, 503, 617, 713, 808, 917};
    static final String[] COUNTRY = {"DE", "US", "GB", "FR", "PL", "US", "BR", "IN"};
    static final String[] ZONE = {
        "Europe/Berlin",
        "America/New_York",
        "Europe/London",
        "Europe/Paris",
        "Europe/Warsaw",
        "America/Chicago",
        "America/Sao_Paulo",
        "Asia/Kolkata"
    };

    private Invented() {}

    /** Spreads numbers, so that neighbours have nothing in common. */
    static long mixed(long number) {
        return new SplittableRandom(number).nextLong();
    }

    static void name(Line line, long value) {
        line.text(FIRST[(int) (value >>> 8 & 31)])
                .letter(' ')
                .text(LAST[(int) (value >>> 16 & 31)]);
    }

    static void userName(Line line, long value) {
        line.text(FIRST[(int) (value >>> 8 & 15)].toLowerCase(java.util.Locale.ROOT));
        line.letter('.').text(LAST[(int) (value >>> 16 & 15)].toLowerCase(java.util.Locale.ROOT));
        line.number(value >>> 24 & 0xffff, 5);
    }

    static void email(Line line, long value) {
        userName(line, value);
        line.hex(value >>> 40, 4).letter('@');
        line.text(MAIL[(int) ((value & 0xff) % MAIL.length)]);
    }

    static void phone(Line line, long value) {
        long digits = value >>> 8 & 0xffffffffL;
        switch ((int) (value & 7)) {
            case 0, 1 -> line.text("+49 151 ").number(digits, 8);
            case 2 -> line.text("+4474").number(digits, 8);
            case 3 -> line.text("0151 2").number(digits, 7);
            default -> {
                line.text("+1 ").number(AREA[(int) (digits % 10)], 3).text("-2");
                line.number(digits / 10, 2).letter('-').number(digits / 1000, 4);
            }
        }
    }

    static void device(Line line, long value) {
        long rest = mixed(value);
        line.hex(value, 8).letter('-').hex(value >>> 32, 4).text("-4").hex(value >>> 48, 3);
        line.text("-a").hex(rest, 3).letter('-').hex(rest >>> 12, 12);
    }

    static void ip(Line line, long value) {
        line.number((int) (11 + (value & 0x7f) % 80)).letter('.').number((int) (value >>> 8 & 255));
        line.letter('.').number((int) (value >>> 16 & 255));
        line.letter('.').number((int) (value >>> 24 & 255));
    }

    static void address(Line line, long value) {
        line.number((int) (1 + (value >>> 4 & 0x1ff)));
        line.letter(' ').text(STREET[(int) ((value >>> 13 & 0xff) % STREET.length)]).text("; ");
        line.text(TOWN[(int) (value >>> 21 & 3)]).letter(' ').number(value >>> 23 & 0xfffffff, 9);
    }

    static void payout(Line line, long value) {
        long rest = mixed(value);
        if ((value & 1) == 0) {
            line.text("0x").hex(value, 16).hex(rest, 16).hex(rest ^ value, 8);
            return;
        }
        long bank = (value >>> 1 & Long.MAX_VALUE) % 100_000_000L;
        long account = (rest & Long.MAX_VALUE) % 10_000_000_000L;
        // ISO 13616: number, then 131400 for DE00, modulo 97
        long part = (bank % 97 * (10_000_000_000L % 97) + account % 97) % 97;
        line.text("DE").number(98 - (part * (1_000_000 % 97) + 131_400 % 97) % 97, 2);
        line.number(bank, 8).number(account, 10);
    }
}
