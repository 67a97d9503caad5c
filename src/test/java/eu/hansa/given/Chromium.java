package eu.hansa.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;

/**
 * Finds a Chromium that starts, or gets one: the one that {@code CHROMIUM} in the environment names, one in a usual
 * place, Playwright's own download, and for root on Debian the package {@code chromium}. Where none of them can be
 * had the test fails and says so in one line; it is never skipped.
 */
public final class Chromium {

    /** Without them a Chromium of its own accord talks to its maker's servers at every start. */
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/snap/bin/chromium",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final String DEBIAN = "/usr/bin/chromium";

    /** Playwright would otherwise fetch three browsers before its first word. */
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static IllegalStateException failure;

    private Chromium() {
    }

    public static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    }

    public static Browser launch(Playwright playwright) {
        if (failure != null) {
            throw failure;
        }
        List<String> complaints = new ArrayList<>();
        return Stream.<Supplier<Browser>>of(
                        () -> named(playwright, complaints),
                        () -> usual(playwright, complaints),
                        () -> start(playwright, null, complaints),
                        () -> downloaded(playwright, complaints),
                        () -> packaged(playwright, complaints))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> failure = new IllegalStateException("No Chromium for the browser tests: set CHROMIUM"
                        + " to the path of one, or run as root where apt-get can install the package chromium (tried: "
                        + String.join("; ", complaints) + ")"));
    }

    private static Browser named(Playwright playwright, List<String> complaints) {
        String path = System.getenv("CHROMIUM");
        return path == null ? null : start(playwright, Path.of(path), complaints);
    }

    private static Browser usual(Playwright playwright, List<String> complaints) {
        return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable)
                .map(path -> start(playwright, path, complaints))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private static Browser downloaded(Playwright playwright, List<String> complaints) {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        return run("Playwright's download", install, complaints) ? start(playwright, null, complaints) : null;
    }

    private static Browser packaged(Playwright playwright, List<String> complaints) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return null;
        }
        ProcessBuilder update = new ProcessBuilder("apt-get", "update");
        // With the family that stands in until the site's own is there, as every visitor's machine has one.
        ProcessBuilder install = new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
        install.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return run("apt-get update", update, complaints) && run("apt-get install chromium", install, complaints)
                ? start(playwright, Path.of(DEBIAN), complaints)
                : null;
    }

    private static Browser start(Playwright playwright, Path executable, List<String> complaints) {
        try {
            return playwright.chromium().launch(
                    new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
        } catch (PlaywrightException e) {
            complaints.add((executable == null ? "Playwright's own" : executable) + " does not start");
            return null;
        }
    }

    private static boolean run(String what, ProcessBuilder command, List<String> complaints) {
        System.out.println("No Chromium yet, trying " + what + " ...");
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/chromium.log").toFile()))
                    .start();
            if (process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return true;
            }
            process.destroyForcibly();
            complaints.add(what + " failed, see target/chromium.log");
        } catch (IOException e) {
            complaints.add(what + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
