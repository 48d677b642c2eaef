package dev.samehand.evaluate;

import dev.samehand.evaluate.Planted.Thing;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the planted things themselves would allow under the rules of eligibility, from the truth and
 * the simulator's record alone; the engine and the evidence folder are not asked.
 *
 * <p>Members share a thing if two identities among them hold the same value in the same
 * independence group (a reference may be another member's address); what one persona's own accounts
 * have in common is nobody else's. Members who share anything are in one part of their network. A
 * member is <em>reachable</em> if what its persona's accounts share with its part is of at least
 * two independence groups and at least one of the things it shares itself is a strong link (of an
 * exclusive type, or an account for pay of at most {@value #ONE_PURSE} members), and if its part
 * has at least {@value #IDENTITIES} different identities, so that misrepresentation shows. A
 * network is within reach if at least half of its members are reachable in one part.
 *
 * <p>This is generous: a thing that many honest accounts hold as well counts in full. And it is
 * narrow: what members share by accident, or by things nobody planted, does not count.
 */
final class Ceiling {

    /** Fewer different identities can be a household. */
    static final int IDENTITIES = 5;

    /** More than these are paid by an agency or an exchange. */
    private static final int ONE_PURSE = 8;

    private static final ObservableTypes TYPES = ObservableTypes.standard();

    private record Key(IndependenceGroup group, String value) {}

    private final Planted planted;
    private final Set<Integer> reachable = new HashSet<>();
    private final Set<String> networks = new HashSet<>();

    private Ceiling(Planted planted) {
        this.planted = planted;
    }

    static Ceiling of(Truth truth, Planted planted) {
        Ceiling ceiling = new Ceiling(planted);
        truth.networks().forEach(ceiling::reach);
        return ceiling;
    }

    boolean reaches(int account) {
        return reachable.contains(account);
    }

    boolean reaches(String network) {
        return networks.contains(network);
    }

    int accounts() {
        return reachable.size();
    }

    int networkCount() {
        return networks.size();
    }

    private void reach(String network, List<Integer> members) {
        Map<Key, List<Integer>> holders = holders(members);
        holders.values().removeIf(list -> identities(list) < 2);
        for (List<Integer> part : parts(members, holders)) {
            if (identities(part) < IDENTITIES) {
                continue;
            }
            Map<String, Set<IndependenceGroup>> groups = groups(part, holders);
            List<Integer> inReach =
                    part.stream()
                            .filter(member ->
                                    groups.getOrDefault(identity(member), Set.of()).size() >= 2)
                            .filter(member -> hasStrongLink(member, holders))
                            .toList();
            reachable.addAll(inReach);
            if (inReach.size() * 2 >= members.size()) {
                networks.add(network);
            }
        }
    }

    private Map<Key, List<Integer>> holders(List<Integer> members) {
        Map<Key, List<Integer>> holders = new HashMap<>();
        for (int member : members) {
            Set<Key> keys = new HashSet<>();
            for (Thing thing : planted.of(member)) {
                linking(thing).ifPresent(type -> keys.add(new Key(type.group(), thing.value())));
            }
            keys.forEach(key -> holders.computeIfAbsent(key, k -> new ArrayList<>()).add(member));
        }
        return holders;
    }

    /** For each identity the independence groups in which its accounts share something. */
    private Map<String, Set<IndependenceGroup>> groups(
            List<Integer> part, Map<Key, List<Integer>> holders) {
        Map<String, Set<IndependenceGroup>> groups = new HashMap<>();
        for (int member : part) {
            Set<IndependenceGroup> of =
                    groups.computeIfAbsent(
                            identity(member), i -> EnumSet.noneOf(IndependenceGroup.class));
            for (Thing thing : planted.of(member)) {
                linking(thing)
                        .filter(type -> holders.containsKey(new Key(type.group(), thing.value())))
                        .ifPresent(type -> of.add(type.group()));
            }
        }
        return groups;
    }

    private boolean hasStrongLink(int member, Map<Key, List<Integer>> holders) {
        for (Thing thing : planted.of(member)) {
            Optional<ObservableType> type = linking(thing);
            List<Integer> with =
                    type.map(t -> holders.get(new Key(t.group(), thing.value()))).orElse(null);
            if (with != null && (type.get().exclusive() || isPurse(type.get(), with.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPurse(ObservableType type, int holders) {
        return type.name().equals(ObservableTypes.PAYOUT) && holders <= ONE_PURSE;
    }

    private int identities(List<Integer> part) {
        return (int) part.stream().map(this::identity).distinct().count();
    }

    private String identity(int member) {
        return planted.described(member, "identity", "of " + member);
    }

    private static Optional<ObservableType> linking(Thing thing) {
        return TYPES.find(thing.type()).filter(ObservableType::links);
    }

    /** Members joined by any shared thing. */
    private static List<List<Integer>> parts(
            List<Integer> members, Map<Key, List<Integer>> holders) {
        Map<Integer, Integer> leader = new HashMap<>();
        members.forEach(member -> leader.put(member, member));
        for (List<Integer> together : holders.values()) {
            int first = leader(leader, together.getFirst());
            for (int other : together) {
                leader.put(leader(leader, other), first);
            }
        }
        Map<Integer, List<Integer>> parts = new HashMap<>();
        for (int member : members) {
            parts.computeIfAbsent(leader(leader, member), key -> new ArrayList<>()).add(member);
        }
        return List.copyOf(parts.values());
    }

    private static int leader(Map<Integer, Integer> leader, int member) {
        int at = member;
        for (int up = leader.getOrDefault(at, at); up != at; up = leader.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }
}
