package dev.samehand.bench.house;

import java.util.List;
import java.util.Set;

/**
 * What one source file is made of.
 *
 * @param name path inside the checkout
 * @param lines lines of the file without those in front of its package statement
 * @param imports packages of this project that it imports from, its own excepted
 * @param publicTypes top-level types that other packages can see, of {@code types}
 */
record SourceFile(
        String name,
        String packageName,
        int lines,
        Set<String> imports,
        int types,
        int publicTypes,
        List<Method> methods) {

    /**
     * A method or constructor with a body.
     *
     * @param lines from its first modifier to its last brace
     */
    record Method(String name, int lines, int parameters) {}
}
