package dev.samehand.intake.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wanted paths as a tree, so that one walk over a JSON object finds all of them. */
final class JsonPaths {

    /** Most names whose spelling is remembered; hostile input may bring any number. */
    private static final int REMEMBERED_NAMES = 1000;

    private static final JsonPaths NOTHING = new JsonPaths();

    private final Map<String, JsonPaths> children = new HashMap<>();
    private final Map<String, JsonPaths> bySpelling = new HashMap<>();

    /** Slot of the path that ends here, or -1. */
    int slot = -1;

    static JsonPaths of(FieldPaths paths) {
        JsonPaths root = new JsonPaths();
        for (int slot = 0; slot < paths.size(); slot++) {
            List<String> steps = FieldPaths.steps(paths.paths().get(slot));
            JsonPaths at = root;
            for (String step : steps) {
                at = at.children.computeIfAbsent(step, _ -> new JsonPaths());
            }
            at.slot = slot;
            // A name may hold points itself, as in {"geo.country": "DE"}.
            root.children.putIfAbsent(paths.paths().get(slot).toLowerCase(Locale.ROOT), at);
        }
        return root;
    }

    /** What is wanted under a name, or null. */
    @Nullable JsonPaths child(String name) {
        JsonPaths known = bySpelling.get(name);
        if (known == null) {
            JsonPaths child = children.get(name.toLowerCase(Locale.ROOT));
            known = child == null ? NOTHING : child;
            if (bySpelling.size() < REMEMBERED_NAMES) {
                bySpelling.put(name, known);
            }
        }
        return known == NOTHING ? null : known;
    }

    /** What is wanted at a position of an array, or null. */
    @Nullable JsonPaths child(int position) {
        return children.isEmpty() ? null : children.get("[" + position + "]");
    }
}
