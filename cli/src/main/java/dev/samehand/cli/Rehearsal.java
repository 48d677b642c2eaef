package dev.samehand.cli;

/**
 * A run that the launcher makes once after a build, so that Java can store the classes it loads and
 * the next start is quick ({@code docs/decisions/0002-start-up.md}). Prints to where nobody looks.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Samehand.run("--help");
        Samehand.run("--version");
        Samehand.run("completion");
    }
}
