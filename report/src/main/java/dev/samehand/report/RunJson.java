package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.model.Bits;
import dev.samehand.model.InputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** {@code run.json}: how the run was made. The only file that may differ between equal runs. */
final class RunJson implements ResultFile {

    static final String NAME = "run.json";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (JsonGenerator json = pretty(out)) {
            json.writeStartObject();
            made(json, run.facts());
            counts(json, run);
            files(json, run);
            strings(json, "warnings", run.warnings());
            strings(json, "unexamined", run.facts().unexamined());
            json.writeEndObject();
        }
    }

    private static JsonGenerator pretty(OutputStream out) {
        var context =
                new ObjectWriteContext.Base() {
                    @Override
                    public DefaultPrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter();
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                };
        return new JsonFactory().createGenerator(context, out, JsonEncoding.UTF8);
    }

    private static void made(JsonGenerator json, RunFacts facts) {
        json.writeStringProperty("version", facts.version());
        json.writeStringProperty("started", facts.started().toString());
        json.writeNumberProperty("took_ms", facts.took().toMillis());
        json.writeName("stages_ms");
        json.writeStartObject();
        for (Map.Entry<String, Duration> stage : facts.stages().entrySet()) {
            json.writeNumberProperty(stage.getKey(), stage.getValue().toMillis());
        }
        json.writeEndObject();
        json.writeStringProperty("priors", facts.priors());
        model(json, facts.model());
        facts.since().ifPresent(since -> json.writeStringProperty("since", since));
    }

    /** Names the model that the probabilities come from, the built-in one too. */
    private static void model(JsonGenerator json, RunModel used) {
        json.writeName("model");
        json.writeStartObject();
        json.writeStringProperty("id", used.model().id());
        json.writeStringProperty("name", ModelWords.name(used.model()));
        json.writeBooleanProperty("weights_applied", used.model().weights().applied());
        json.writeStringProperty("needed_bits", Bits.text(used.neededBits()));
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Run run) {
        json.writeStringProperty("title", run.title());
        json.writeBooleanProperty("calibrated", run.assessment().calibrated());
        json.writeBooleanProperty("unmasked", run.unmasked());
        json.writeName("counts");
        json.writeStartObject();
        json.writeNumberProperty("accounts", run.assessment().population());
        json.writeNumberProperty("observations", run.facts().observations());
        json.writeNumberProperty("findings", run.findings().size());
        json.writeNumberProperty("networks", run.assessment().networks().size());
        json.writeNumberProperty("suspected_networks", suspected(run));
        json.writeNumberProperty("members", members(run));
        json.writeNumberProperty("eligible", run.assessment().eligible());
        json.writeNumberProperty("rejected", run.rejected().size());
        json.writeEndObject();
    }

    private static void files(JsonGenerator json, Run run) {
        json.writeName("files");
        json.writeStartArray();
        for (InputFile file : run.files()) {
            json.writeStartObject();
            json.writeStringProperty("path", file.path());
            json.writeStringProperty("table", file.table());
            json.writeStringProperty("format", file.format());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeStringProperty("sha256", file.sha256());
            json.writeNumberProperty("rows", file.rows());
            json.writeNumberProperty("rejected", file.rejectedRows());
            json.writeStringProperty("problem", file.problem());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static long suspected(Run run) {
        return run.assessment().networks().stream()
                .filter(network -> network.kind().equals(AssessedNetwork.SUSPECTED))
                .count();
    }

    private static long members(Run run) {
        return run.assessment().networks().stream().mapToLong(AssessedNetwork::size).sum();
    }
}
