package dev.samehand.cli;

import java.nio.file.Path;

/**
 * The runs that the launcher makes once after a build, so that Java can store the classes they load
 * and the next start is quick ({@code docs/decisions/0002-start-up.md}). Its arguments are an
 * evidence folder and a directory to work in; the launcher throws away both that and what is
 * printed.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        String folder = arguments[0];
        String results = Path.of(arguments[1], "results").toString();
        String home = Path.of(arguments[1], "home").toString();
        Samehand.run("--help");
        Samehand.run("scan", "--help");
        Samehand.run("scan", folder, "--out", results);
        Samehand.run("intake", folder, "--home", home);
        Samehand.run("link", "--home", home);
        Samehand.run("screen", folder, "--home", home);
        Samehand.run("verify", "--home", home);
    }
}
