package dev.samehand.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds sources by name: those that come with Samehand, and files beside a mapping. */
final class Sources {

    /** The vendors' layouts that come with Samehand, one file each. */
    static final List<String> BUILT_IN = List.of("entra-sign-ins", "okta-system-log");

    private static final String[] KEYS = {"source", "about", "records", "emit"};

    private Sources() {}

    /** The source that a rule names. */
    static Mapping named(Yaml rule, Path directory) {
        boolean knownOnly = MappingCompiler.knownOnly(rule);
        Yaml name = rule.at("source");
        String source = name.text();
        try {
            if (BUILT_IN.contains(source)) {
                return builtIn(source, knownOnly);
            }
            Path file = directory.resolve(source);
            if (source.endsWith(".yaml") && Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return compile(Yaml.read(in, source), knownOnly);
                }
            }
        } catch (IOException e) {
            throw name.wrong("cannot be read: " + e.getMessage());
        }
        throw name.wrong(
                "is no source; there are "
                        + String.join(", ", BUILT_IN)
                        + ", and any file ending in .yaml beside this one");
    }

    private static Mapping builtIn(String source, boolean knownOnly) throws IOException {
        String resource = "/sources/" + source + ".yaml";
        try (InputStream in = Sources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return compile(Yaml.read(in, source + ".yaml"), knownOnly);
        }
    }

    private static Mapping compile(Yaml source, boolean knownOnly) {
        source.allow(KEYS);
        return MappingCompiler.compile(source.text("source"), source, knownOnly);
    }
}
