package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.BenignKind;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Explanation;
import dev.samehand.assess.Link;
import dev.samehand.assess.Member;
import dev.samehand.assess.Role;
import dev.samehand.assess.WeakPoint;
import dev.samehand.model.Bits;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes plausible networks: cells that share devices, bridged by money and words. */
final class SpecimenNetworks {

    private static final ObservableTypes TYPES = ObservableTypes.standard();

    private record Shared(ObservableType type, long value, int raw, int holders, int[] members) {
        boolean holds(int member) {
            return Arrays.stream(members).anyMatch(holder -> holder == member);
        }
    }

    private final SplittableRandom random;
    private int nextAccount;
    private long nextValue = 0x5afe_0000_0000L;

    SpecimenNetworks(long seed) {
        random = new SplittableRandom(seed);
    }

    int accountCount() {
        return nextAccount;
    }

    AssessedNetwork suspected(int rank) {
        int size = rank == 2 ? 46 : rank == 4 ? 230 : random.nextInt(3, 19);
        return network(rank, size, AssessedNetwork.SUSPECTED, shared(size));
    }

    AssessedNetwork leftAlone(int rank) {
        BenignKind kind = BenignKind.values()[rank % BenignKind.values().length];
        int size = random.nextInt(2, 6);
        List<Shared> shared = new ArrayList<>();
        add(shared, "device", 0, size);
        add(shared, "ip", 0, size);
        return network(rank, size, kind.word(), shared);
    }

    private List<Shared> shared(int size) {
        List<Shared> shared = new ArrayList<>();
        int cell = random.nextInt(3, 6);
        for (int from = 0; from < size; from += cell) {
            int to = Math.min(size, from + cell);
            add(shared, "device", from, to);
            add(shared, "phone", from, Math.min(size, from + 2));
            add(shared, "passage", from, Math.min(size, to + 1));
            add(shared, "passage", from, Math.min(size, to + 1));
            add(shared, random.nextBoolean() ? "image" : "email", Math.max(0, to - 2), to);
            add(shared, "ip", Math.max(0, from - 1), Math.min(size, to + 1));
        }
        for (int from = 0; from < size; from += 2 * cell) {
            add(shared, "payout", from, Math.min(size, from + 2 * cell + 1));
        }
        add(shared, "ip_prefix", 0, size);
        return shared;
    }

    private void add(List<Shared> shared, String type, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int[] members = new int[to - from];
        Arrays.setAll(members, i -> from + i);
        int outside = type.startsWith("ip") ? random.nextInt(3, 90) : random.nextInt(0, 2);
        int holders = members.length + outside;
        int raw =
                Bits.log2(Specimens.POPULATION / (double) holders)
                        - random.nextInt(0, Bits.ONE)
                        - (type.startsWith("ip") ? Bits.of(5) : 0);
        long value = nextValue += random.nextLong(1, 1 << 20);
        shared.add(new Shared(TYPES.byName(type), value, raw, holders, members));
    }

    private AssessedNetwork network(int rank, int size, String kind, List<Shared> shared) {
        boolean suspected = kind.equals(AssessedNetwork.SUSPECTED);
        int firstAccount = nextAccount;
        nextAccount += size;
        int firstDay = 19_900 + random.nextInt(300);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(member(firstAccount + i, i, shared, firstDay, suspected));
        }
        Set<IndependenceGroup> groups = EnumSet.noneOf(IndependenceGroup.class);
        shared.forEach(one -> groups.add(one.type.group()));
        Shared first = shared.getFirst();
        return new AssessedNetwork(
                String.format(Locale.ROOT, "N-%06x", 0xabc000 + rank * 37),
                rank,
                kind,
                members,
                suspected ? Math.max(0.4, 0.985 - rank * 0.0005) : 0.3,
                groups,
                firstDay,
                firstDay + 420,
                summary(size, suspected, kind),
                links(firstAccount, shared, firstDay),
                explanations(suspected, kind),
                List.of(
                        new WeakPoint(
                                first.type,
                                first.value,
                                first.members.length,
                                first.holders,
                                Math.min(2, size),
                                0.21)),
                suspected && rank % 3 == 1 ? bridges(shared) : List.of(),
                suspected && rank % 4 == 1
                        ? List.of(
                                "Member 5 was suspended before; its device and payout account"
                                        + " are in use again by members 1 and 2, created 12 days later.")
                        : List.of(),
                List.of(
                        "It does not prove who runs the accounts.",
                        "It does not prove that every member knows of the others; accounts may be"
                                + " lent, rented or stolen."));
    }

    private static List<WeakPoint> bridges(List<Shared> shared) {
        Shared bridge = shared.getLast();
        return List.of(
                new WeakPoint(
                        bridge.type,
                        bridge.value,
                        bridge.members.length,
                        bridge.holders,
                        bridge.members.length / 2,
                        0.56));
    }

    private Member member(
            int account, int position, List<Shared> shared, int firstDay, boolean suspected) {
        List<Evidence> evidence = new ArrayList<>();
        EnumSet<IndependenceGroup> counted = EnumSet.noneOf(IndependenceGroup.class);
        shared.stream()
                .filter(one -> one.holds(position))
                .sorted(Comparator.comparingInt(Shared::raw).reversed())
                .forEach(one -> {
                    boolean full = counted.add(one.type.group());
                    int from = firstDay + random.nextInt(300);
                    evidence.add(
                            new Evidence(
                                    one.type,
                                    one.value,
                                    "",
                                    one.members.length,
                                    one.holders,
                                    one.raw,
                                    full ? one.raw : one.raw / 7,
                                    from,
                                    from + random.nextInt(1, 110)));
                });
        evidence.sort(Comparator.comparingInt(Evidence::countedBits).reversed());
        if (position % 4 == 2) {
            evidence.add(
                    new Evidence(
                            TYPES.byName("ip"),
                            0,
                            "signed in at the same hour from two distant places",
                            0,
                            0,
                            Bits.of(-3.25),
                            Bits.of(-3.25) - 7,
                            firstDay,
                            firstDay));
        }
        int bits = evidence.stream().mapToInt(Evidence::countedBits).sum();
        boolean eligible = suspected && position % 5 != 3 && evidence.size() > 2;
        return new Member(
                account,
                position == 1 && suspected ? Role.LAPTOP_HOST : Role.UNKNOWN,
                bits,
                suspected ? Bits.probability(Math.min(bits - Bits.of(18), 1400)) : 0.3,
                eligible,
                reasons(eligible),
                evidence);
    }

    private static List<String> reasons(boolean eligible) {
        if (eligible) {
            return List.of(
                    "Evidence from place, contact and money, one of it a strong link.",
                    "Three different birth dates are claimed behind one device.",
                    "No innocent explanation stands.");
        }
        return List.of("Waits for a person: a second independent group is missing.");
    }

    private static String summary(int size, boolean suspected, String kind) {
        if (!suspected) {
            return size + " accounts share a device and a network; consistent with: " + kind + ".";
        }
        return size
                + " accounts under different names and birth dates share devices, phone"
                + " numbers, payout accounts and passages of text.";
    }

    private static List<Link> links(int firstAccount, List<Shared> shared, int firstDay) {
        return shared.stream()
                .map(one ->
                        new Link(
                                firstAccount + one.members[0],
                                firstAccount + one.members[1],
                                one.type,
                                one.value,
                                one.holders,
                                one.raw,
                                firstDay,
                                firstDay + 30))
                .limit(40)
                .toList();
    }

    private static List<Explanation> explanations(boolean suspected, String kind) {
        List<Explanation> weighed = new ArrayList<>();
        for (BenignKind benign : BenignKind.values()) {
            boolean standing = benign.word().equals(kind);
            if (suspected ? benign.ordinal() < 6 : standing) {
                weighed.add(
                        new Explanation(
                                benign,
                                Bits.of(standing ? 14.5 : 2 + benign.ordinal()),
                                Bits.of(standing ? 1.25 : 22.5 - 3 * benign.ordinal()),
                                standing
                                        ? Explanation.Outcome.STANDS
                                        : benign.ordinal() == 5
                                                ? Explanation.Outcome.OPEN
                                                : Explanation.Outcome.REFUTED,
                                standing
                                        ? "One surname, one home address, ages that fit a family."
                                        : "Seven different full names and three birth dates stand behind"
                                                + " one device; nobody declared a group."));
            }
        }
        return weighed;
    }
}
