package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Reading;
import java.util.Arrays;
import java.util.List;

/** Members about whom somebody has decided, with their bits. Immutable. */
record Labelled(List<Member> members) {

    /**
     * A labelled member of a run.
     *
     * @param network its id in the run
     * @param reading what the run reads into the network
     * @param surplus fixed-point bits beyond what a member needs
     * @param confirmed whether it is run by one hand with its network
     */
    record Member(String network, Reading reading, String account, int surplus, boolean confirmed) {

        Member decided(boolean decision) {
            return new Member(network, reading, account, surplus, decision);
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

    Reading reading(int member) {
        return members.get(member).reading;
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

    /**
     * Platt's targets: what a prior of one case of each kind makes of yes and no. Members of a
     * network are right or wrong together, so networks are the cases that are counted.
     */
    double[] targets() {
        double yes = (networks(true) + 1.0) / (networks(true) + 2);
        double no = 1.0 / (networks(false) + 2);
        double[] targets = new double[size()];
        Arrays.setAll(targets, i -> members.get(i).confirmed ? yes : no);
        return targets;
    }

    /** Those in networks of this reading. */
    Labelled of(Reading reading) {
        return new Labelled(members.stream().filter(member -> member.reading == reading).toList());
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
