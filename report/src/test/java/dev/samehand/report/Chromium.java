package dev.samehand.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window, spoken to in the Chrome DevTools Protocol. Notes everything that
 * a page complains about and every address it asks for.
 */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ANSWER_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private final WebSocket socket;
    private final String session;

    private Chromium(Process process, Path profile, URI address) {
        this.process = process;
        this.profile = profile;
        socket = client.newWebSocketBuilder().buildAsync(address, new Listener()).join();
        String target =
                send("", "Target.createTarget", Map.of("url", "about:blank"))
                        .get("targetId")
                        .asString();
        session =
                send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                        .get("sessionId")
                        .asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
        send("Performance.enable", Map.of("timeDomain", "threadTicks"));
    }

    /** The program of this machine, if it has one. */
    static Optional<Path> installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(dir ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) throws IOException {
        Path profile = Files.createTempDirectory("chromium");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--hide-scrollbars",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        Process process =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        // Not closed: the browser may go on to write.
        BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
        String line = errors.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = errors.readLine();
        }
        if (line == null) {
            throw new IOException(program + " did not start");
        }
        try {
            return new Chromium(
                    process, profile, URI.create(line.replace("DevTools listening on ", "")));
        } catch (RuntimeException | Error e) {
            process.destroy();
            throw e;
        }
    }

    /** Opens a page and waits until it has loaded. */
    void open(Path page, String hash) {
        // A change of the hash alone would not load the page again.
        load("about:blank");
        problems.clear();
        requests.clear();
        load(page.toUri() + hash);
    }

    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    void script(boolean allowed) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Value of an expression, as JSON. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                send(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "returnByValue",
                                true,
                                "awaitPromise",
                                true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    String text(String expression) {
        return evaluate(expression).asString();
    }

    /** Seconds that the page's main thread has worked, however busy the machine was. */
    double workSeconds() {
        for (JsonNode metric : send("Performance.getMetrics", Map.of()).get("metrics")) {
            if (metric.get("name").asString().equals("TaskDuration")) {
                return metric.get("value").asDouble();
            }
        }
        throw new AssertionError("the browser does not tell how long it worked");
    }

    /** Presses and releases a key in the page. */
    void press(String key) {
        String typed = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
        send(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        typed.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "text",
                        typed,
                        "windowsVirtualKeyCode",
                        code(key)));
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code(key)));
    }

    void screenshot(Path file) throws IOException {
        Files.write(file, bytes(send("Page.captureScreenshot", Map.of("format", "png"))));
    }

    void pdf(Path file) throws IOException {
        Files.write(
                file,
                bytes(
                        send(
                                "Page.printToPDF",
                                Map.of("preferCSSPageSize", true, "printBackground", true))));
    }

    /** Errors, exceptions and violations of the policy since the page was opened. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Addresses that the page asked for, itself first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
        delete(profile);
    }

    private static void delete(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + dir + " (" + e.getMessage() + ")");
        }
    }

    private void load(String address) {
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address));
        loaded.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return send(session, method, parameters);
    }

    private JsonNode send(String into, String method, Map<String, ?> parameters) {
        int id = commands.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> command =
                new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!into.isEmpty()) {
            command.put("sessionId", into);
        }
        socket.sendText(JSON.writeValueAsString(command), true).join();
        JsonNode message = answer.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
        if (message.has("error")) {
            throw new AssertionError(method + ": " + message.get("error"));
        }
        return message.get("result");
    }

    private void heard(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        JsonNode told = message.path("params");
        switch (message.path("method").asString("")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.exceptionThrown" ->
                    problems.add(told.path("exceptionDetails").toString());
            case "Log.entryAdded" -> problems.add(told.path("entry").path("text").asString());
            case "Network.requestWillBeSent" ->
                    requests.add(told.path("request").path("url").asString());
            default -> {}
        }
    }

    private static byte[] bytes(JsonNode result) {
        return Base64.getDecoder().decode(result.get("data").asString());
    }

    private static int code(String key) {
        return switch (key) {
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "Tab" -> 9;
            default -> Character.toUpperCase(key.charAt(0));
        };
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                heard(JSON.readTree(whole));
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
