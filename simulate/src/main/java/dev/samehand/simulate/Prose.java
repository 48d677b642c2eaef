package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes profile texts from the words in {@code prose.txt}: sentences of one's own with employers,
 * things, tools and figures, and stock sentences that everybody uses. Immutable.
 */
final class Prose {

    private static final double STOCK = 0.22;
    private static final double PHRASE = 0.4;

    private final List<String> fields;
    private final Map<String, List<String>> words;
    private final List<Pattern> phrases;
    private final List<Pattern> headlines;
    private final List<Pattern> answers;
    private final List<Pattern> means;
    private final List<Pattern> crowd;
    private final List<Pattern> effect;

    Prose() {
        words = Lexicon.sections("prose.txt");
        fields = list("fields");
        for (String section : List.copyOf(words.keySet())) {
            if (isWordList(section)) {
                words.put(section, list(section));
            }
        }
        phrases = patterns(section("phrases"));
        headlines = patterns(section("headlines"));
        answers = patterns(section("answers"));
        means = patterns(list("means"));
        crowd = patterns(list("crowd"));
        effect = patterns(list("effect"));
    }

    String field(Dice dice) {
        return dice.pick(fields);
    }

    /** Sentences of one's own, mixed with stock sentences. */
    List<String> sentences(String field, int count, Dice dice) {
        List<String> sentences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sentences.add(dice.chance(STOCK) ? stock(dice) : own(field, dice));
        }
        return sentences;
    }

    /** A sentence that hardly anybody else has. */
    String own(String field, Dice dice) {
        StringBuilder text = new StringBuilder(160);
        if (dice.chance(PHRASE)) {
            dice.pick(phrases).write(text, this, field, dice);
            return text.toString();
        }
        text.append(pick("verbs", dice)).append(" the ").append(pick(field + ".thing", dice));
        text.append(dice.chance(0.5) ? " of " : " at ").append(company(dice)).append(' ');
        dice.pick(means).write(text, this, field, dice);
        if (dice.chance(0.7)) {
            text.append(' ');
            dice.pick(crowd).write(text, this, field, dice);
        }
        text.append(", ");
        dice.pick(effect).write(text, this, field, dice);
        return text.append('.').toString();
    }

    String stock(Dice dice) {
        List<String> stock = section("stock");
        return stock.get(dice.rank(stock.size()));
    }

    boolean isStock(String sentence) {
        return section("stock").contains(sentence);
    }

    String headline(String field, Dice dice) {
        return written(dice.pick(headlines), field, dice);
    }

    String answer(String field, Dice dice) {
        return written(dice.pick(answers), field, dice);
    }

    String company(Dice dice) {
        StringBuilder name = new StringBuilder(32);
        name.append(pick("company.first", dice)).append(pick("company.second", dice));
        return name.append(' ').append(pick("company.third", dice)).toString();
    }

    /** A sentence as somebody changes it who does not want to be noticed. */
    String edited(String sentence, String field, Dice dice) {
        if (isStock(sentence)) {
            return stock(dice);
        }
        String[] parts = sentence.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (Character.isDigit(parts[i].charAt(0)) && dice.chance(0.6)) {
                parts[i] = parts[i].replaceFirst("\\d+", String.valueOf(dice.between(2, 90)));
            }
        }
        if (parts.length > 6 && dice.chance(0.5)) {
            parts[dice.between(2, parts.length - 2)] = pick(field + ".tool", dice);
        }
        if (dice.chance(0.3)) {
            parts[0] = pick("verbs", dice);
        }
        return String.join(" ", parts);
    }

    List<String> companyFirst() {
        return section("company.first");
    }

    List<String> companySecond() {
        return section("company.second");
    }

    String pick(String section, Dice dice) {
        return dice.pick(section(section));
    }

    private List<String> section(String name) {
        List<String> section = words.get(name);
        if (section == null) {
            throw new IllegalStateException("prose.txt lacks the section " + name);
        }
        return section;
    }

    private String written(Pattern pattern, String field, Dice dice) {
        StringBuilder text = new StringBuilder(80);
        pattern.write(text, this, field, dice);
        return text.toString();
    }

    private List<String> list(String section) {
        return Arrays.asList(String.join(" ", section(section)).split(", ", -1));
    }

    private static boolean isWordList(String section) {
        return section.equals("verbs") || section.contains(".");
    }

    private static List<Pattern> patterns(List<String> lines) {
        return lines.stream().map(Pattern::of).toList();
    }
}
