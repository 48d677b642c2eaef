package dev.samehand.assess;

import java.util.List;

final class Ranking {
    private Ranking() {}

    static List<AssessedNetwork> rank(List<AssessedNetwork> networks) {
        return List.copyOf(networks);
    }
}
