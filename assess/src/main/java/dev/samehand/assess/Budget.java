package dev.samehand.assess;

import dev.samehand.model.ObservableTypes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one home or one office has, so that sharing it hides nothing: of each type its few most common
 * values. An operation needs many numbers, machines and addresses for few people; a home or an office
 * has few for many.
 *
 * @param contacts telephone numbers, addresses of mailboxes, accounts for pay, each
 * @param devices machines
 * @param members each so many members may have one value of each type more
 * @param references people who vouch
 */
record Budget(int contacts, int devices, int members, int references) {

    /** Numbers of the values that are explained. */
    Set<Integer> explained(List<SharedValue> shared, int size) {
        Map<String, Integer> used = new HashMap<>();
        Set<Integer> explained = new HashSet<>();
        List<SharedValue> byHolders =
                shared.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (SharedValue value) -> -value.holdersHere().length)
                                        .thenComparingInt(SharedValue::number))
                        .toList();
        for (SharedValue value : byHolders) {
            int rank = used.merge(value.type().family(), 1, Integer::sum);
            if (rank <= allowance(value, size)) {
                explained.add(value.number());
            }
        }
        return explained;
    }

    private int allowance(SharedValue value, int size) {
        int more = size / members;
        return switch (value.type().name()) {
            case ObservableTypes.DEVICE, ObservableTypes.SERIAL -> devices + more;
            case ObservableTypes.REFERENCE -> references + more;
            case ObservableTypes.IP, ObservableTypes.IP_PREFIX -> 2 * (devices + more);
            case ObservableTypes.PASSAGE -> 0;
            default ->
                    switch (value.type().group()) {
                        case CONTACT, MONEY, PLACE -> contacts + more;
                        case IDENTITY, TEXT, CODE, PEOPLE, OTHER -> 0;
                    };
        };
    }
}
