package eu.hansa.content.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What newsletters, mail filters and advertisements leave in the links that one copies from them. */
final class Trackers {

    private static final Pattern PARAMETER = Pattern.compile(
            "(utm_[a-z]+|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|mkt_tok|_hs(enc|mi)|vero_(id|conv)|trk|ref_src)(=.*)?", Pattern.CASE_INSENSITIVE);
    /** Addresses that carry the real one with them. */
    private static final Pattern WRAPPER = Pattern.compile("https?://([\\w.-]+\\.safelinks\\.protection\\.outlook\\.com/\\?|(www\\.)?google\\.[a-z.]+/url\\?"
            + "|l\\.facebook\\.com/l\\.php\\?)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARRIED = Pattern.compile("(?:url|q|u)=([^&]+)", Pattern.CASE_INSENSITIVE);
    /** Addresses behind which only their owner knows where they lead. */
    private static final Pattern COUNTER = Pattern.compile("https?://([\\w-]+\\.)*(list-manage\\d*\\.com/track|mailchi\\.mp/track|sendgrid\\.net/(ls|wf)/click"
            + "|urldefense\\.(proofpoint\\.)?com|doubleclick\\.net|awin1\\.com|tradedoubler\\.com|tracking\\.|click\\.|clicks\\.).*", Pattern.CASE_INSENSITIVE);

    private Trackers() {
    }

    /** Whether an address counts those who follow it, or takes them by a detour. */
    static boolean isTracked(String address) {
        return COUNTER.matcher(address).matches() || !without(address).orElse(address).equals(address);
    }

    /** The address that was meant; empty where the link itself does not say. */
    static Optional<String> without(String address) {
        Matcher wrapped = WRAPPER.matcher(address);
        if (wrapped.matches()) {
            Matcher carried = CARRIED.matcher(wrapped.group(3));
            return carried.find() ? decoded(carried.group(1)).flatMap(Trackers::without) : Optional.empty();
        }
        if (COUNTER.matcher(address).matches()) {
            return Optional.empty();
        }
        int question = address.indexOf('?');
        if (question < 0) {
            return Optional.of(address);
        }
        int hash = address.indexOf('#', question);
        String query = address.substring(question + 1, hash < 0 ? address.length() : hash);
        String kept = Arrays.stream(query.split("&")).filter(Predicate.not(PARAMETER.asMatchPredicate())).collect(Collectors.joining("&"));
        return kept.equals(query) ? Optional.of(address)
                : Optional.of(address.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + (hash < 0 ? "" : address.substring(hash)));
    }

    /** Only an address of the web; anything else that somebody wrapped is not brought out again. */
    private static Optional<String> decoded(String carried) {
        try {
            return Optional.of(URLDecoder.decode(carried, StandardCharsets.UTF_8)).filter(address -> address.matches("(?i)https?://.*"));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
