package dev.samehand.flow;

import dev.samehand.link.Tie;
import dev.samehand.link.index.AccountReader;
import dev.samehand.link.index.Screening;
import dev.samehand.model.Bits;
import dev.samehand.model.ObservableType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one newcomer. It is a lead for a person: nobody is eligible by screening.
 *
 * @param known whether the account itself is in the index
 * @param joins whether its evidence is what a member of that network needs
 * @param provisional whether the next link run may say otherwise
 * @param network id of the network it is tied to most in the last run, or null
 * @param kind of that network, or null
 * @param bits evidence against that network, or against all who are in none
 * @param neededBits what a member needs
 * @param reasons the strongest first; their bits add up to the evidence
 */
public record Screened(
        String account,
        boolean known,
        boolean joins,
        boolean provisional,
        @Nullable String network,
        @Nullable String kind,
        double bits,
        double neededBits,
        List<Reason> reasons) {

    /**
     * A value that the newcomer shares.
     *
     * @param holders accounts that hold it, the newcomer among them, of {@code population}
     * @param with some of the others
     */
    public record Reason(
            String type,
            String family,
            double bits,
            int holders,
            int population,
            List<String> with) {}

    static Screened of(String account, Screening screening, AccountReader index) {
        Screening.Against most = strongest(screening);
        @Nullable NetworkName named = NetworkName.of(index.label(most.network()));
        return new Screened(
                account,
                screening.account() >= 0,
                most.bits() >= screening.threshold(),
                screening.provisional(),
                named == null ? null : named.id(),
                named == null ? null : named.kind(),
                bits(most.bits()),
                bits(screening.threshold()),
                reasons(most, screening, index));
    }

    /** A network that it belongs to comes before accounts in none, which no run has joined. */
    private static Screening.Against strongest(Screening screening) {
        boolean loose =
                screening.networks().isEmpty()
                        || (!screening.joins()
                                && screening.unattached().bits()
                                        > screening.networks().getFirst().bits());
        return loose ? screening.unattached() : screening.networks().getFirst();
    }

    private static List<Reason> reasons(
            Screening.Against against, Screening screening, AccountReader index) {
        Map<String, Screening.Shared> shared = new TreeMap<>();
        screening.shared().forEach(value -> shared.put(value.type() + " " + value.value(), value));
        List<Tie> ties = new ArrayList<>(against.ties());
        ties.sort(Comparator.comparingInt((Tie tie) -> -tie.countedBits()));
        List<Reason> reasons = new ArrayList<>();
        for (Tie tie : ties) {
            Screening.@Nullable Shared value = shared.get(tie.type().code() + " " + tie.value());
            if (tie.countedBits() > 0 && value != null) {
                ObservableType type = tie.type();
                reasons.add(
                        new Reason(
                                type.name(),
                                type.family(),
                                bits(tie.countedBits()),
                                value.holders(),
                                index.population(),
                                Arrays.stream(value.named())
                                        .mapToObj(index::id)
                                        .sorted()
                                        .toList()));
            }
        }
        return List.copyOf(reasons);
    }

    private static double bits(int fixedPoint) {
        return fixedPoint / (double) Bits.ONE;
    }
}
