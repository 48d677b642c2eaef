package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An agency with a logo that its people use as their picture, and with a second company that pays,
 * a holding or a payroll provider, in a name of its own. One mailbox gets everybody's invoices, one
 * telephone rings at the front desk.
 */
final class Office implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Offer offer = Offer.of(world, size, dice);
        String word = offer.company().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String invoices = world.addresses.free("invoices", word + "-co.example", dice);
        String phone = rates.chance("office.phone", dice) ? world.phones.next(offer.country()) : "";
        String logo = HexFormat.of().toHexDigits(dice.next());
        double shown = rates.range("office.logo").draw(dice);
        double invoiced = rates.range("office.invoices").draw(dice);
        List<Payout> payrolls = payrolls(offer, world, dice);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Draft draft = offer.client(world, dice);
            while (!names.add(draft.person.name().full())) {
                draft = offer.client(world, dice);
            }
            if (dice.chance(shown)) {
                draft.observe("image", logo, "profile picture");
            }
            if (!draft.payouts.isEmpty() && dice.chance(offer.ways().payout())) {
                draft.payouts.set(0, dice.pick(payrolls));
            }
            draft.phone = !phone.isEmpty() && dice.chance(0.5) ? phone : draft.phone;
            if (dice.chance(invoiced)) {
                collect(draft, invoices, world);
            }
            world.add(draft);
        }
    }

    /** A mailbox of the office's forwards invoices, elsewhere it is where letters go. */
    private static void collect(Draft draft, String invoices, World world) {
        if (world.is(WorldKind.MAILBOX)) {
            draft.forwardings.clear();
            draft.forwardings.add(invoices);
            return;
        }
        draft.recoveryEmail = invoices;
    }

    private static List<Payout> payrolls(Offer offer, World world, Dice dice) {
        List<Payout> payrolls = new ArrayList<>(List.of(offer.account()));
        if (world.rates.chance("office.second_payroll", dice)) {
            String other = world.prose.company(dice);
            payrolls.add(new Payout(world.payouts.next(dice), other));
        }
        return payrolls;
    }
}
