package dev.samehand.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes {@code world.json} and the README beside the evidence folder. */
final class WorldNotes {

    private static final String JSON =
            """
            {
              "note": "SPECIMEN: every person, address and number in this world is invented",
              "simulator": {version},
              "kind": "{kind}",
              "habits": "{habits}",
              "accounts": {accounts},
              "seed": {seed},
              "planted_share": {planted},
              "labelled_share": {labelled},
              "activity": {activity},
              "networks": {networks},
              "by_kind": {
            {kinds}
              }
            }
            """;

    private static final String README =
            """
            # SPECIMEN

            A simulated world ({kind}, {accounts} accounts, seed {seed}). Every person, firm, address,
            number and text in it is invented; a likeness to anybody is chance.

            - `evidence/` is what `samehand scan` reads.
            - `truth.csv` says of every account what it is: `fraud` with its network and role, or the
              kind of honest account and the group that it belongs to.
            - `planted.csv` lists what the planted networks gave to their members, as it stands in the
              evidence: `network,account_id,type,value`. The type `template` is a ready-made text that
              honest people buy too; `identity` and `care` describe the account and its network. What an
              honest agency gives to all is not listed, though a `placed persona` has it too.
            - `world.json` repeats the specification and counts the accounts by kind.
            """;

    private WorldNotes() {}

    static void write(WorldSummary summary, Path folder) throws IOException {
        Files.writeString(folder.resolve("world.json"), filled(JSON, summary));
        Files.writeString(folder.resolve("README.md"), filled(README, summary));
    }

    private static String filled(String text, WorldSummary summary) {
        WorldSpec spec = summary.spec();
        String kinds =
                summary.byKind().entrySet().stream()
                        .map(kind -> "    \"" + kind.getKey() + "\": " + kind.getValue())
                        .collect(Collectors.joining(",\n"));
        return text.replace("{version}", Integer.toString(Worlds.VERSION))
                .replace("{kind}", spec.kind().word())
                .replace("{habits}", spec.habits().word())
                .replace("{accounts}", Integer.toString(spec.accounts()))
                .replace("{seed}", Long.toString(spec.seed()))
                .replace("{planted}", Double.toString(spec.plantedShare()))
                .replace("{labelled}", Double.toString(spec.labelledShare()))
                .replace("{activity}", Double.toString(spec.activity()))
                .replace("{networks}", Integer.toString(summary.networks()))
                .replace("{kinds}", kinds);
    }
}
