package dev.samehand.assess.calibration;

import dev.samehand.assess.calibration.Model.Checked;
import dev.samehand.assess.calibration.Model.Weights;
import dev.samehand.link.Estimate;
import dev.samehand.model.Bits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ModelText} wrote; nothing of it is used before its digest is right. */
final class ModelReader {

    /** Lines by section and name, in the order of the file. */
    private final Map<String, List<String>> lines = new HashMap<>();

    private ModelReader(String content) {
        String section = "";
        for (String line : content.lines().toList()) {
            if (line.startsWith("[")) {
                section = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" +", 2);
                lines.computeIfAbsent(section + words[0], key -> new ArrayList<>())
                        .add(words.length == 2 ? words[1] : "");
            }
        }
    }

    static Model read(String file, String origin) {
        // Editors and version control of some systems change line ends; what is said stays.
        String text = file.replace("\r\n", "\n");
        if (!text.startsWith(ModelText.FIRST_WORDS)) {
            throw new ModelDamage(
                    origin + " is no model of Samehand. Name a file that samehand fit wrote");
        }
        String[] parts = text.split("\n", 3);
        String layout = parts[0].substring(ModelText.FIRST_WORDS.length()).strip();
        if (!layout.equals(Integer.toString(ModelText.LAYOUT))) {
            throw new ModelDamage(
                    origin
                            + " has layout "
                            + (layout.matches("[0-9]{1,9}") ? layout : "?")
                            + ", and this Samehand reads layout "
                            + ModelText.LAYOUT
                            + ". Use the version that wrote it or a newer one, or fit again");
        }
        String content = parts.length == 3 ? parts[2] : "";
        String id = ModelText.id(content);
        if (parts.length < 3 || !parts[1].equals("id " + id)) {
            throw damaged(origin, "its content does not match its id");
        }
        try {
            return new ModelReader(content).model(id, text);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw damaged(origin, String.valueOf(e.getMessage()));
        }
    }

    private static ModelDamage damaged(String origin, String how) {
        return new ModelDamage(
                origin
                        + " is damaged or was edited: "
                        + how
                        + ". Restore it from a backup, or fit again");
    }

    private Model model(String id, String text) {
        return new Model(id, text, learned(), calibrations(), checked(), weights());
    }

    private Learned learned() {
        return new Learned(
                one("[learned]run"),
                one("[learned]day"),
                one("[learned]version"),
                Integer.parseInt(one("[learned]accounts")),
                Integer.parseInt(one("[learned]networks")),
                Integer.parseInt(one("[learned]confirmed")),
                Integer.parseInt(one("[learned]dismissed")),
                one("[learned]labels"));
    }

    private Calibrations calibrations() {
        return Calibrations.of(reading -> calibration("[" + reading.section() + "]"));
    }

    private Calibration calibration(String section) {
        String method = one(section + "method");
        return switch (method) {
            case "none" -> new Calibration.AsTheyAre();
            case "explained" -> new Calibration.Explained();
            case "platt" ->
                    new Calibration.Sigmoid(
                            Double.parseDouble(one(section + "slope")),
                            Double.parseDouble(one(section + "offset")));
            case "isotonic" ->
                    new Calibration.Rising(
                            all(section + "point").stream().map(ModelReader::point).toList());
            default -> throw new IllegalArgumentException("there is no method " + method);
        };
    }

    private static Calibration.Point point(String line) {
        String[] words = line.split(" ", -1);
        return new Calibration.Point(bits(words[0]), Double.parseDouble(words[1]));
    }

    private Checked checked() {
        return new Checked(
                errors(one("[checked]before")),
                errors(one("[checked]after")),
                new Reliability(all("[checked]bin").stream().map(ModelReader::bin).toList()));
    }

    private static Errors errors(String line) {
        String[] words = line.split(" ", -1);
        return new Errors(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]));
    }

    private static Reliability.Bin bin(String line) {
        String[] words = line.split(" ", -1);
        return new Reliability.Bin(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]));
    }

    private Weights weights() {
        return new Weights(
                one("[weights]applied").equals("yes"),
                all("[weights]type").stream().map(ModelReader::estimate).toList());
    }

    private static Estimate estimate(String line) {
        String[] words = line.split(" ", -1);
        return new Estimate(
                words[0],
                Long.parseLong(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                bits(words[4]),
                Double.parseDouble(words[5]),
                bits(words[6]));
    }

    /** Bits that were written to the last digit. */
    private static int bits(String text) {
        return new BigDecimal(text).multiply(BigDecimal.valueOf(Bits.ONE)).intValueExact();
    }

    private List<String> all(String name) {
        return lines.getOrDefault(name, List.of());
    }

    private String one(String name) {
        List<String> found = all(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.size() + " lines " + name.replace("]", "] ") + ", where there is one");
        }
        return found.getFirst();
    }
}
