package dev.samehand.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes {@code world.json} and the README beside the evidence folder. */
final class WorldNotes {

    private WorldNotes() {}

    static void write(WorldSummary summary, Path folder) throws IOException {
        Files.writeString(folder.resolve("world.json"), json(summary));
        Files.writeString(folder.resolve("README.md"), readme(summary));
    }

    private static String json(WorldSummary summary) {
        WorldSpec spec = summary.spec();
        String kinds =
                summary.byKind().entrySet().stream()
                        .map(kind -> "    \"%s\": %d".formatted(kind.getKey(), kind.getValue()))
                        .collect(Collectors.joining(",\n"));
        return """
        {
          "note": "SPECIMEN: every person, address and number in this world is invented",
          "simulator": %d,
          "kind": "%s",
          "accounts": %d,
          "seed": %d,
          "planted_share": %s,
          "labelled_share": %s,
          "networks": %d,
          "by_kind": {
        %s
          }
        }
        """
                .formatted(
                        Worlds.VERSION,
                        spec.kind().word(),
                        spec.accounts(),
                        spec.seed(),
                        spec.plantedShare(),
                        spec.labelledShare(),
                        summary.networks(),
                        kinds);
    }

    private static String readme(WorldSummary summary) {
        return """
        # SPECIMEN

        A simulated world (%s, %d accounts, seed %d). Every person, firm, address, number and text in
        it is invented; a likeness to anybody is chance.

        - `evidence/` is what `samehand scan` reads.
        - `truth.csv` says of every account what it is: `fraud` with its network and role, or the kind
          of honest account.
        - `planted.csv` lists what the planted networks gave to their members, as it stands in the
          evidence: `network,account_id,type,value`. The types `template` and `email_stem` are things
          that honest accounts have too.
        - `world.json` repeats the specification and counts the accounts by kind.
        """
                .formatted(
                        summary.spec().kind().word(),
                        summary.spec().accounts(),
                        summary.spec().seed());
    }
}
