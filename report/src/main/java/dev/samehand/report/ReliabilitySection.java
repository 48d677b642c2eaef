package dev.samehand.report;

import dev.samehand.assess.Likelihood;
import dev.samehand.assess.calibration.Errors;
import dev.samehand.assess.calibration.Learned;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.assess.calibration.Reliability;
import java.util.Locale;

/** How far the probabilities of this page can be relied on: the model, its diagram, its table. */
final class ReliabilitySection {

    private ReliabilitySection() {}

    static void write(Html html, Run run) {
        Model model = run.facts().model().model();
        html.open("section", "id", "reliability", "aria-labelledby", "reliability-title").line();
        html.element("h2", "How far the probabilities can be relied on", "id", "reliability-title");
        basis(html, model);
        if (model.checked().reliability().count() > 0) {
            html.open("div", "class", "reliability").line();
            ReliabilityDiagram.write(html, model.checked().reliability());
            table(html, model.checked().reliability());
            html.close("div").line();
        }
        html.close("section").line();
    }

    private static void basis(Html html, Model model) {
        html.open("p", "class", "lead").text("Model ").element("b", model.id());
        html.text(", " + ModelWords.name(model) + ". ");
        if (ModelWords.isBuiltIn(model)) {
            html.element("strong", "Not calibrated on your own decisions. ");
            html.text("Probabilities are the bits as they are, which claim more than they hold ");
            html.text(
                    "where reasons depend on each other; where an innocent explanation speaks of ");
            html.text("several people they are at most even. samehand fit learns from decisions.");
            html.text(" The figures below come from simulated worlds, not from yours. ");
            html.text(reach(model)).close("p").line();
            return;
        }
        if (!model.calibrated()) {
            html.element(
                    "strong", "Not calibrated on your own decisions about suspected networks. ");
        }
        Learned learned = model.learned();
        html.text("It was learned from " + Words.count(learned.confirmed()) + " confirmed and ");
        html.text(Words.count(learned.dismissed()) + " dismissed members of ");
        html.text(Words.count(learned.networks(), "network", "networks") + " of the run ");
        html.input(learned.run()).text(" of ").input(learned.day());
        html.text(". It turns probabilities, the order of networks and words. ");
        html.text(reach(model)).close("p").line();
        readings(html, model);
        errors(html, model.checked());
    }

    /** Whether the model may touch more than probabilities. */
    private static String reach(Model model) {
        return model.weights().applied()
                ? "This model also changes what evidence weighs, and so who may be proposed:"
                        + " measure that."
                : "It makes nobody eligible.";
    }

    /** What was learned of each reading: one may be learned where another is as built in. */
    private static void readings(Html html, Model model) {
        html.open("ul", "class", "note").line();
        for (Reading reading : Reading.values()) {
            String learned = model.calibrations().of(reading).words();
            html.element("li", reading.words() + ": " + learned).line();
        }
        html.close("ul").line();
    }

    private static void errors(Html html, Model.Checked checked) {
        Errors before = checked.before();
        Errors after = checked.after();
        html.open("p", "class", "note").text("Asked of networks that it had not seen, the mean ");
        html.text("distance between what it says and what was decided (ECE) is ");
        html.text(three(after.calibration()) + ", with the built-in model ");
        html.text(three(before.calibration()) + "; Brier " + three(after.brier()) + " and ");
        html.text(three(before.brier()) + "; log-loss " + three(after.logLoss()) + " and ");
        html.text(three(before.logLoss()) + " bits.").close("p").line();
    }

    /** The same as the diagram, for those who read or hear numbers. */
    private static void table(Html html, Reliability reliability) {
        html.open("table", "class", "words").open("thead").open("tr");
        for (String title : new String[] {"Said", "On average", "Members", "Confirmed"}) {
            html.element("th", title, "scope", "col", "class", "num");
        }
        html.close("tr").close("thead").open("tbody").line();
        for (Reliability.Bin bin : reliability.bins()) {
            html.open("tr").open("th", "scope", "row", "class", "num");
            html.text(percent(bin.from()) + " % and more").close("th");
            html.element("td", Likelihood.percent(bin.predicted()), "class", "num");
            html.element("td", Words.count(bin.count()), "class", "num");
            long confirmed = Math.round(bin.observed() * bin.count());
            html.element("td", Words.count(confirmed), "class", "num").close("tr").line();
        }
        html.close("tbody").close("table").line();
    }

    private static String percent(double part) {
        return Long.toString(Math.round(part * 100));
    }

    private static String three(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
