package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The proxy of the environment: {@code HTTPS_PROXY} or {@code HTTP_PROXY} by the scheme, else {@code ALL_PROXY}, unless {@code
 * NO_PROXY} names the host. Lower case comes first, an empty variable counts as not set, and {@code host:port} means http.
 */
final class Proxies extends ProxySelector {
    private final Map<String, String> variables;
    /** What was found, by scheme and authority: every call asks. */
    private final Map<String, Optional<URI>> found = new ConcurrentHashMap<>();

    Proxies(Map<String, String> variables) {
        this.variables = variables;
    }

    private record Setting(String variable, String value) {}

    private Setting setting(String name) {
        for (String variable : List.of(name.toLowerCase(Locale.ROOT), name)) {
            // In a CGI program the header `Proxy` of a request arrives as HTTP_PROXY.
            if (variable.equals("HTTP_PROXY") && variables.containsKey("REQUEST_METHOD")) continue;
            String value = variables.getOrDefault(variable, "").trim();
            if (!value.isEmpty()) return new Setting(variable, value);
        }
        return null;
    }

    private Setting settingFor(URI target) {
        Setting found = setting("https".equals(target.getScheme()) ? "HTTPS_PROXY" : "HTTP_PROXY");
        if (found == null) found = setting("ALL_PROXY");
        Setting excluded = setting("NO_PROXY");
        return found == null || excluded != null && isExcluded(target, excluded.value) ? null : found;
    }

    private static boolean isExcluded(URI target, String list) {
        String host = target.getHost().replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
        int port = target.getPort() > 0 ? target.getPort() : "https".equals(target.getScheme()) ? 443 : 80;
        for (String entry : list.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
            if (entry.equals("*")) return true;
            String name = entry.replaceFirst("^\\*?\\.", "");
            if (name.matches("[^:]+:\\d+")) {
                if (!name.endsWith(":" + port)) continue;
                name = name.substring(0, name.lastIndexOf(':'));
            }
            name = name.replaceAll("^\\[|]$", "");
            if (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name))) return true;
            if (name.contains("/") && isInBlock(host, name)) return true;
        }
        return false;
    }

    /** Whether an address is in a block such as 10.0.0.0/8. */
    private static boolean isInBlock(String host, String block) {
        String[] parts = block.split("/", 2);
        if (!host.matches("\\d+(\\.\\d+){3}") || !parts[0].matches("\\d+(\\.\\d+){3}") || !parts[1].matches("\\d{1,2}"))
            return false;
        int shift = 32 - Math.min(32, Integer.parseInt(parts[1]));
        return shift == 32 || bits(host) >>> shift == bits(parts[0]) >>> shift;
    }

    private static long bits(String address) {
        long all = 0;
        for (String each : address.split("\\.")) all = all << 8 | Integer.parseInt(each) & 0xff;
        return all;
    }

    /** The proxy as a URI; null for a direct connection. */
    private URI proxyFor(URI target) {
        String origin = target.getScheme() + "://" + target.getRawAuthority();
        return found.computeIfAbsent(origin, name -> Optional.ofNullable(read(target)))
                .orElse(null);
    }

    /** No password is shown. */
    private URI read(URI target) {
        Setting found = settingFor(target);
        if (found == null) return null;
        try {
            URI proxy = URI.create(found.value.contains("://") ? found.value : "http://" + found.value);
            if ("http".equals(proxy.getScheme()) && proxy.getHost() != null) return proxy;
        } catch (IllegalArgumentException error) {
            // What it says may hold the password.
        }
        throw new InputException(
                "InvalidProxy",
                "The variable " + found.variable
                        + " is not a proxy that Java can use. Write it like http://host:3128.");
    }

    /** Checks the proxy of an address before anything is sent. */
    void check(URI target) {
        URI proxy = proxyFor(target);
        String disabled = System.getProperty("jdk.http.auth.tunneling.disabledSchemes", "Basic");
        if (proxy != null
                && proxy.getRawUserInfo() != null
                && "https".equals(target.getScheme())
                && disabled.toLowerCase(Locale.ROOT).contains("basic"))
            throw new InputException(
                    "InvalidProxy",
                    "The proxy of the environment wants a password, and Java sends none to a proxy of https unless it is started with"
                            + " -Djdk.http.auth.tunneling.disabledSchemes=\"\".");
    }

    @Override
    public List<Proxy> select(URI target) {
        URI proxy = proxyFor(target);
        if (proxy == null) return List.of(Proxy.NO_PROXY);
        int port = proxy.getPort() > 0 ? proxy.getPort() : 80;
        return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port)));
    }

    @Override
    public void connectFailed(URI target, SocketAddress address, IOException error) {
        // The call tells it.
    }

    /** What a proxy knows the caller by; null where it asks for nothing. */
    String authorization(URI target) {
        URI proxy = proxyFor(target);
        if (proxy == null || proxy.getRawUserInfo() == null) return null;
        String[] parts = proxy.getRawUserInfo().split(":", 2);
        String pair = decode(parts[0]) + ":" + decode(parts.length > 1 ? parts[1] : "");
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
