package dev.samehand.cli;

/**
 * A run that the launcher makes once after a build, so that Java can store the classes it loads and
 * the next start is quick ({@code docs/decisions/0002-start-up.md}). Its arguments are an evidence
 * folder and a directory for results; the launcher throws away both those and what is printed.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Samehand.run("--help");
        Samehand.run("scan", "--help");
        Samehand.run("scan", arguments[0], "--out", arguments[1]);
    }
}
