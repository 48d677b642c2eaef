package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.List;

/**
 * People whom a bureau employs for firms elsewhere and pays: strangers of many places whose money
 * goes through its one to three accounts, and who share nothing else.
 */
final class PayBureau implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        List<Payout> accounts = accounts(world, dice);
        for (int i = 0; i < size; i++) {
            Draft draft = OddPerson.plain(world, dice);
            draft.payouts.clear();
            draft.payouts.add(dice.pick(accounts));
            world.add(draft);
        }
    }

    /** In the bureau's name, or each in that of its company in another country. */
    private static List<Payout> accounts(World world, Dice dice) {
        String bureau = world.prose.company(dice);
        boolean subsidiaries = world.rates.chance("paid_through.subsidiaries", dice);
        List<Payout> accounts = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            String name = subsidiaries ? bureau + " " + Country.any(dice).code() : bureau;
            accounts.add(new Payout(world.payouts.next(dice), name));
        }
        return accounts;
    }
}
