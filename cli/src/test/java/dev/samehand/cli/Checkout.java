package dev.samehand.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small checkout in a directory of its own, with the real launcher, a JDK that only says what it
 * was asked to run, and a Maven that only notes that it was called.
 */
final class Checkout {

    /** Root of the project under test: the tests of a module run in the module's directory. */
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> TOOLS =
            List.of(
                    "sh",
                    "dirname",
                    "readlink",
                    "find",
                    "cksum",
                    "sort",
                    "tr",
                    "cat",
                    "mkdir",
                    "mv",
                    "rm",
                    "ls",
                    "sed",
                    "grep",
                    "sleep",
                    "stty");

    private static final String FAKE_JAVA =
            """
            #!/bin/sh
            echo "$*" >"$0.asked"
            while [ "${1:--jar}" != -jar ]; do shift; done
            [ $# -lt 2 ] || shift 2
            for argument; do printf '<%s>' "$argument"; done
            """;

    private static final String FAKE_MAVEN =
            """
            #!/bin/sh
            echo built >>builds
            if [ -p hold ]; then
                read -r permission <hold
            fi
            mkdir -p cli/target/app/lib
            cat cli/src/main/Program >cli/target/app/samehand.jar
            """;

    final Path root;
    private final Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    private Checkout(Path root, Path tools) {
        this.root = root;
        this.tools = tools;
    }

    static Checkout in(Path parent) throws IOException {
        Path root = Files.createDirectories(parent.resolve("a checkout with spaces"));
        Checkout checkout = new Checkout(root, Files.createDirectories(parent.resolve("tools")));
        checkout.linkTools();
        checkout.write("pom.xml", "<project/>");
        checkout.write("cli/pom.xml", "<project/>");
        checkout.write("cli/src/main/Program", "one");
        checkout.copy("samehand");
        checkout.copy("house/launch.sh");
        checkout.addMaven();
        checkout.environment.put("PATH", checkout.tools.toString());
        checkout.environment.put("HOME", parent.toString());
        checkout.set("SAMEHAND_JAVA_HOME", checkout.jdk("25.0.3"));
        return checkout;
    }

    void set(String variable, Object value) {
        environment.put(variable, value.toString());
    }

    /** A directory that looks like a JDK of this version. */
    Path jdk(String version) throws IOException {
        Path home = root.resolveSibling("jdk " + version);
        write(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), FAKE_JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    /** All that the JDK of this version was last asked for. */
    String asked(String version) throws IOException {
        return Files.readString(root.resolveSibling("jdk " + version).resolve("bin/java.asked"));
    }

    void write(String file, String text) throws IOException {
        write(root.resolve(file), text);
    }

    void addMaven() throws IOException {
        script(tools.resolve("mvn"), FAKE_MAVEN);
    }

    void removeMaven() throws IOException {
        Files.delete(tools.resolve("mvn"));
    }

    long builds() throws IOException {
        Path log = root.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    Said samehand(String... arguments) throws IOException, InterruptedException {
        return Said.by(start(root.resolve("samehand"), tools, arguments));
    }

    /** Runs a shell script that has the launcher's functions. */
    Said shell(String script) throws IOException, InterruptedException {
        Path sh = tools.resolve("sh");
        String functions = "here=$PWD; . ./house/launch.sh; ";
        return Said.by(start(sh, root, "-c", functions + script));
    }

    Process start(Path program, Path directory, String... arguments) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a program left behind. */
    record Said(int exitCode, String out, String err) {
        static Said by(Process process) throws IOException, InterruptedException {
            String out = read(process.getInputStream());
            String err = read(process.getErrorStream());
            return new Said(process.waitFor(), out, err);
        }

        private static String read(java.io.InputStream stream) throws IOException {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void linkTools() throws IOException {
        for (String tool : TOOLS) {
            Path usual = Path.of("/usr/bin", tool);
            Path program = Files.exists(usual) ? usual : Path.of("/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), program);
        }
    }

    private void copy(String file) throws IOException {
        script(root.resolve(file), Files.readString(PROJECT.resolve(file)));
    }

    private static void script(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
