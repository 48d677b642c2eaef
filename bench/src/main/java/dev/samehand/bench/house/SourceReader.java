package dev.samehand.bench.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads source files with the compiler's parser; nothing is resolved or compiled. */
final class SourceReader {

    private static final String PROJECT = "dev.samehand";

    private final Path root;
    private final SourcePositions positions;

    private SourceReader(Path root, SourcePositions positions) {
        this.root = root;
        this.positions = positions;
    }

    static List<SourceFile> read(Path root, List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    null,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            SourceReader reader = new SourceReader(root, Trees.instance(task).getSourcePositions());
            List<SourceFile> read = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(reader.measure(unit));
            }
            return read;
        }
    }

    private SourceFile measure(CompilationUnitTree unit) {
        String packageName = String.valueOf(unit.getPackageName());
        List<ClassTree> types = topLevelTypes(unit);
        return new SourceFile(
                root.relativize(Path.of(unit.getSourceFile().toUri())).toString(),
                packageName,
                lines(unit),
                projectImports(unit, packageName),
                types.size(),
                (int) types.stream().filter(type -> isPublic(type.getModifiers())).count(),
                methods(unit));
    }

    private int lines(CompilationUnitTree unit) {
        LineMap map = unit.getLineMap();
        Tree start = unit.getPackage() == null ? unit : unit.getPackage();
        long first = map.getLineNumber(positions.getStartPosition(unit, start));
        return (int) (map.getLineNumber(positions.getEndPosition(unit, unit)) - first + 1);
    }

    private static List<ClassTree> topLevelTypes(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    private static boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private static Set<String> projectImports(CompilationUnitTree unit, String own) {
        Set<String> packages = new TreeSet<>();
        for (ImportTree line : unit.getImports()) {
            String name = line.getQualifiedIdentifier().toString();
            if (name.startsWith(PROJECT + ".")) {
                packages.add(packageOf(name));
            }
        }
        packages.remove(own);
        return packages;
    }

    /** Packages are the words in small letters in front of the first type. */
    private static String packageOf(String imported) {
        StringBuilder packageName = new StringBuilder();
        for (String word : imported.split("\\.", -1)) {
            if (!Character.isLowerCase(word.charAt(0))) {
                break;
            }
            packageName.append(packageName.isEmpty() ? "" : ".").append(word);
        }
        return packageName.toString();
    }

    private List<SourceFile.Method> methods(CompilationUnitTree unit) {
        List<SourceFile.Method> methods = new ArrayList<>();
        LineMap map = unit.getLineMap();
        new TreeScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outer) {
                return super.visitClass(type, type.getSimpleName().toString());
            }

            @Override
            public Void visitMethod(MethodTree method, String type) {
                if (method.getBody() != null) {
                    long first = map.getLineNumber(positions.getStartPosition(unit, method));
                    long last = map.getLineNumber(positions.getEndPosition(unit, method));
                    methods.add(
                            new SourceFile.Method(
                                    type + "." + method.getName(),
                                    (int) (last - first + 1),
                                    method.getParameters().size()));
                }
                return super.visitMethod(method, type);
            }
        }.scan(unit, "");
        return methods;
    }
}
