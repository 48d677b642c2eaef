package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/** Invented destinations of payments: bank accounts with right check digits, wallets, handles. */
final class Payouts {

    private record Bank(String country, int digits) {}

    private static final List<Bank> BANKS =
            List.of(
                    new Bank("DE", 18),
                    new Bank("PL", 24),
                    new Bank("ES", 20),
                    new Bank("PT", 21),
                    new Bank("AT", 16),
                    new Bank("FI", 14));
    private static final String[] SERVICES = {"paycourier", "quickpurse", "transfira"};

    /** Accounts per pooled wallet of an exchange, which everybody may share. */
    private static final int ACCOUNTS_PER_POOL = 4000;

    private final List<String> pooled = new ArrayList<>();

    Payouts(int accounts, Dice dice) {
        for (int i = 0; i < 2 + accounts / ACCOUNTS_PER_POOL; i++) {
            pooled.add(wallet(dice));
        }
    }

    String next(Dice dice) {
        double kind = dice.unit();
        if (kind < 0.5) {
            return bankAccount(dice);
        }
        return kind < 0.75 ? wallet(dice) : handle(dice);
    }

    /** The omnibus wallet of an exchange: customers who have nothing to do with each other. */
    String pooled(Dice dice) {
        return pooled.get(dice.rank(pooled.size()));
    }

    static String wallet(Dice dice) {
        return "0x%016x%016x%08x".formatted(dice.next(), dice.next(), (int) dice.next());
    }

    private static String handle(Dice dice) {
        return dice.pick(SERVICES) + ":" + Long.toString(dice.between(1L << 40, 1L << 46), 36);
    }

    private static String bankAccount(Dice dice) {
        Bank bank = dice.pick(BANKS);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < bank.digits; i++) {
            digits.append((char) ('0' + dice.below(10)));
        }
        return bank.country + checkDigits(bank.country, digits) + digits;
    }

    /** ISO 7064 MOD 97-10 as ISO 13616 uses it. */
    private static String checkDigits(String country, CharSequence digits) {
        String moved = digits.toString() + letter(country, 0) + letter(country, 1) + "00";
        int rest = 0;
        for (int i = 0; i < moved.length(); i++) {
            rest = (rest * 10 + moved.charAt(i) - '0') % 97;
        }
        return String.valueOf(198 - rest).substring(1);
    }

    private static int letter(String country, int at) {
        return country.charAt(at) - 'A' + 10;
    }
}
