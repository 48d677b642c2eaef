package dev.samehand.evaluate.fit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.samehand.evaluate.fit.Labelled.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is run by which hand, from the truth of a world: a planted network is one hand, and so are
 * the spare accounts of one person; everybody else is a hand of their own. A reported network
 * belongs to the hand that runs more than half of its members, if there is one; those that it runs
 * are confirmed, and nobody else is.
 */
final class Hands {

    static final String KIND = "kind";

    /** Kinds of the truth whose accounts of one group are run by one hand. */
    private static final Set<String> ONE_HAND = Set.of("fraud", "own");

    private final Map<String, Set<String>> handsOf = new HashMap<>();

    boolean isEmpty() {
        return handsOf.isEmpty();
    }

    /** Takes a row {@code account_id,kind,network}; false if it is none. */
    boolean add(NamedCsvRecord row) {
        String account = row.findField(Labels.ACCOUNT).orElse("");
        String kind = row.findField(KIND).orElse("");
        if (account.isEmpty() || kind.isEmpty()) {
            return false;
        }
        String groups = row.findField("network").orElse("");
        handsOf.put(
                account,
                ONE_HAND.contains(kind) && !groups.isEmpty()
                        ? Set.of(groups.split(";", -1))
                        : Set.of());
        return true;
    }

    /** A decision about every member that the truth knows. */
    Labelled judge(RunMembers members) {
        Map<Member, Set<String>> known = new HashMap<>();
        handsOf.forEach((account, hands) -> {
            Member member = members.find(account);
            if (member != null) {
                known.put(member, hands);
            }
        });
        Map<String, Integer> size = new HashMap<>();
        Map<String, Map<String, Integer>> held = new HashMap<>();
        known.forEach((member, hands) -> {
            size.merge(member.network(), 1, Integer::sum);
            Map<String, Integer> here =
                    held.computeIfAbsent(member.network(), id -> new HashMap<>());
            hands.forEach(hand -> here.merge(hand, 1, Integer::sum));
        });
        List<Member> labelled = new ArrayList<>();
        for (Member member : members.all()) {
            Set<String> hands = known.get(member);
            if (hands != null) {
                Map<String, Integer> here = held.getOrDefault(member.network(), Map.of());
                int half = size.getOrDefault(member.network(), 0) / 2;
                labelled.add(
                        member.decided(
                                hands.stream()
                                        .anyMatch(hand -> here.getOrDefault(hand, 0) > half)));
            }
        }
        return new Labelled(labelled);
    }
}
