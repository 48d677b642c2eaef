package dev.samehand.bench.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packages that import each other, directly or around corners. */
final class ImportCircles {

    private final Map<String, Set<String>> imports = new TreeMap<>();

    private ImportCircles(List<SourceFile> files) {
        for (SourceFile file : files) {
            imports.computeIfAbsent(file.packageName(), name -> new TreeSet<>())
                    .addAll(file.imports());
        }
    }

    /** Every package that can be reached from itself. */
    static List<String> of(List<SourceFile> files) {
        ImportCircles graph = new ImportCircles(files);
        List<String> circular = new ArrayList<>();
        for (String start : graph.imports.keySet()) {
            if (graph.reachable(start).contains(start)) {
                circular.add(start);
            }
        }
        return circular;
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(imports.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (seen.add(next)) {
                open.addAll(imports.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
