package io.github.qianfanconsole.qianfan;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program that prints keys. */
final class CommandCredentials {
    private static final long SECONDS = 60;

    private CommandCredentials() {}

    static List<String> shell(String line) {
        return isWindows() ? List.of("cmd", "/d", "/s", "/c", line) : List.of("/bin/sh", "-c", line);
    }

    static Credentials run(List<String> command) throws InterruptedException {
        Map<String, Object> found = Json.object(Json.parse(output(command)));
        if (found == null) throw failed(command, "printed something that is not a JSON object.");
        return new Credentials(
                text(found, "accessKeyId"),
                text(found, "secretAccessKey"),
                text(found, "sessionToken"),
                dateOf(text(found, "expiration")));
    }

    /** What it prints goes into a file that only this user reads: a pipe would stay open with whatever the program started. */
    private static String output(List<String> command) throws InterruptedException {
        Path file = null;
        Process process = null;
        try {
            file = Files.createTempFile("qianfan", ".json");
            process = new ProcessBuilder(command)
                    .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(file.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) throw failed(command, "took too long.");
            if (process.exitValue() != 0)
                throw failed(command, "ended with status " + process.exitValue() + "; run it by hand to see why.");
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw failed(command, "could not be started.");
        } finally {
            if (process != null && process.isAlive()) process.destroyForcibly();
            try {
                if (file != null) Files.deleteIfExists(file);
            } catch (IOException error) {
                file.toFile().deleteOnExit();
            }
        }
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    private static String text(Map<String, Object> found, String name) {
        Object value = found.get(name);
        return value instanceof String text && !text.isEmpty() ? text : null;
    }

    private static Instant dateOf(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException error) {
            throw new CredentialsException(
                    "MalformedCredentials", "The expiration is not a date. Write it like 2026-04-17T08:00:00Z.");
        }
    }

    private static CredentialsException failed(List<String> command, String why) {
        return new CredentialsException(
                "CredentialCommandFailed",
                "The credential command " + command.get(0) + " " + why
                        + " It must print JSON with accessKeyId and secretAccessKey, and end with status 0.");
    }
}
