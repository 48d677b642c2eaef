package dev.samehand.evaluate.fit;

import java.util.Arrays;
import java.util.List;

/** Members about whom somebody has decided, with their bits. Immutable. */
record Labelled(List<Member> members) {

    /**
     * A labelled member of a run.
     *
     * @param network its id in the run
     * @param surplus fixed-point bits beyond what a member needs
     * @param confirmed whether it is run by one hand with its network
     */
    record Member(String network, String account, int surplus, boolean confirmed) {

        Member decided(boolean decision) {
            return new Member(network, account, surplus, decision);
        }
    }

    Labelled {
        members = List.copyOf(members);
    }

    int size() {
        return members.size();
    }

    int surplus(int member) {
        return members.get(member).surplus;
    }

    int confirmed() {
        return (int) members.stream().filter(Member::confirmed).count();
    }

    int dismissed() {
        return size() - confirmed();
    }

    boolean[] decisions() {
        boolean[] decisions = new boolean[size()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = members.get(i).confirmed;
        }
        return decisions;
    }

    /** Platt's targets: what a prior of one member of each kind makes of yes and no. */
    double[] targets() {
        double yes = (confirmed() + 1.0) / (confirmed() + 2);
        double no = 1.0 / (dismissed() + 2);
        double[] targets = new double[size()];
        Arrays.setAll(targets, i -> members.get(i).confirmed ? yes : no);
        return targets;
    }

    /** Different networks among members with this decision. */
    int networks(boolean confirmed) {
        return (int)
                members.stream()
                        .filter(member -> member.confirmed == confirmed)
                        .map(Member::network)
                        .distinct()
                        .count();
    }

    int networks() {
        return (int) members.stream().map(Member::network).distinct().count();
    }
}
