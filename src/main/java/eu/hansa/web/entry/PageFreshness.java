package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.directory.Directory;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How long the answer of a public page holds, by stamps that are taken before anything is read. */
@ApplicationScoped
class PageFreshness {

    /** What every page hangs on, since it may show any of it. */
    static final Set<String> COMMON = Set.of(Thesaurus.TAG, Directory.TAG, "assets");

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    private Freshness freshness;
    @Inject
    private PublicationReader publications;
    @Inject
    private Build build;
    @Inject
    private Clock clock;

    /**
     * Notes the {@link Freshest}, and the tag by which a browser asks again.
     *
     * @param more what the page hangs on besides; may be empty
     * @return whether the visitor has it already, and has been told so
     */
    boolean isKnown(Collection<String> types, Language language, Set<String> more, Viewer viewer, HttpServletRequest request,
            HttpServletResponse response) {
        TreeSet<String> tags = new TreeSet<>(COMMON);
        tags.addAll(more);
        types.forEach(type -> tags.add(Listed.tag(type, language)));
        Reading reading = freshness.read(tags);
        Instant edge = publications.nextEdge(viewer);
        request.setAttribute(Freshest.ATTRIBUTE, new Freshest(reading, edge));
        String tag = tag(reading.digest() + edge + viewer.keys() + build.word());
        request.setAttribute(Answer.TAG, tag);
        // Whoever signs in must not find in the browser what was kept before.
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cache-Control", viewer.isAnonymous() ? "public, max-age=" + seconds(edge) : "private, no-store");
        String held = request.getHeader("If-None-Match");
        if (held == null || !viewer.isAnonymous() || Standpoint.of(request).isPresent() || Stream.of(held.split(",")).map(String::strip).noneMatch(one -> same(one, tag))) {
            return false;
        }
        response.setHeader("ETag", tag);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** A cache on the way may have made the tag a weak one, for instance by compressing. */
    private static boolean same(String one, String tag) {
        return one.equals(tag) || one.equals("W/" + tag);
    }

    private long seconds(Instant edge) {
        Duration left = Duration.between(clock.instant(), edge);
        return Math.max(0, left.compareTo(LONGEST) < 0 ? left.toSeconds() : LONGEST.toSeconds());
    }

    private static String tag(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
