package eu.hansa.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A finished answer, ready to be sent any number of times: its headers, its bytes, and these once more compressed. */
final class KeptAnswer {

    static final int LONGEST_AGE_SECONDS = 60;

    /** Less does not become shorter on the wire, where a packet is a packet. */
    private static final int WORTH_COMPRESSING = 1_000;
    private static final int OVERHEAD = 600;

    private static final Set<String> COMPRESSIBLE = Set.of("application/json", "application/problem+json", "application/ld+json",
            "application/javascript", "application/xml", "application/atom+xml", "application/rss+xml", "image/svg+xml",
            "application/xhtml+xml", "application/manifest+json");

    /** Made anew for every answer, or true only of the one in which they stood. */
    private static final Set<String> OWN = Set.of("content-type", "content-length", "content-encoding", "transfer-encoding", "connection",
            "keep-alive", "date", "set-cookie", "etag", "cache-control", "vary", "expires", "pragma", "last-modified", "age",
            "accept-ranges");

    private static final String[] CACHE_CONTROL = new String[LONGEST_AGE_SECONDS + 1];

    static {
        for (int seconds = 0; seconds <= LONGEST_AGE_SECONDS; seconds++) {
            CACHE_CONTROL[seconds] = "public, max-age=" + seconds;
        }
    }

    private final Freshest freshest;
    private final long edge;
    private final String ownCacheControl;
    private final String contentType;
    private final String[] headers;
    private final String vary;
    private final String etag;
    private final byte[] plain;
    private final byte[] gzip;

    private KeptAnswer(Freshest freshest, String ownCacheControl, HttpServletResponse answer, byte[] body) {
        this.freshest = freshest;
        this.edge = freshest == null ? Long.MAX_VALUE : freshest.edge().toEpochMilli();
        this.ownCacheControl = ownCacheControl;
        this.contentType = answer.getContentType();
        List<String> kept = new ArrayList<>();
        for (String name : new ArrayList<>(answer.getHeaderNames())) {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                for (String value : answer.getHeaders(name)) {
                    kept.add(name);
                    kept.add(value);
                }
            }
        }
        this.headers = kept.toArray(String[]::new);
        this.vary = isCompressible(contentType) ? withEncoding(answer) : answer.getHeader("Vary");
        this.plain = body;
        this.gzip = compressed(contentType, body);
        this.etag = "W/\"" + digest(body, contentType) + '"';
    }

    /** What was made of content. */
    static KeptAnswer of(Freshest freshest, HttpServletResponse answer, byte[] body) {
        return new KeptAnswer(freshest, null, answer, body);
    }

    /** A file of this release, which holds as long as that runs. */
    static KeptAnswer ofRelease(String cacheControl, HttpServletResponse answer, byte[] body) {
        return new KeptAnswer(null, cacheControl, answer, body);
    }

    /** Answered from memory. */
    boolean holdsAt(long millis) {
        return millis < edge && (freshest == null || freshest.reading().holds());
    }

    int weight() {
        int weight = OVERHEAD + plain.length + (gzip == null ? 0 : gzip.length);
        for (String header : headers) {
            weight += header.length();
        }
        return weight;
    }

    void send(HttpServletRequest request, HttpServletResponse response, long now) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            if (i > 0 && headers[i].equals(headers[i - 2])) {
                response.addHeader(headers[i], headers[i + 1]);
            } else {
                response.setHeader(headers[i], headers[i + 1]);
            }
        }
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", cacheControl(now));
        if (vary != null) {
            response.setHeader("Vary", vary);
        }
        String known = request.getHeader("If-None-Match");
        if (known != null && matches(known)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        byte[] bytes = plain;
        if (gzip != null && AcceptEncoding.takesGzip(request.getHeader("Accept-Encoding"))) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = gzip;
        }
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes, 0, bytes.length);
        }
    }

    private String cacheControl(long now) {
        if (freshest == null) {
            return ownCacheControl;
        }
        long seconds = (edge - now) / 1_000;
        return CACHE_CONTROL[seconds >= LONGEST_AGE_SECONDS ? LONGEST_AGE_SECONDS : seconds < 0 ? 0 : (int) seconds];
    }

    /** Compared weakly, as the standard wants it here; proxies make {@code W/} of a strong one or leave it out. */
    private boolean matches(String known) {
        return known.equals(etag) || known.strip().equals("*") || known.contains(etag.substring(2));
    }

    /** Null where it would not pay. */
    static byte[] compressed(String contentType, byte[] body) {
        if (body.length < WORTH_COMPRESSING || !isCompressible(contentType)) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3 + 100);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes, 8 * 1024) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(body);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.size() < body.length ? bytes.toByteArray() : null;
    }

    static boolean isCompressible(String contentType) {
        if (contentType == null) {
            return false;
        }
        int end = contentType.indexOf(';');
        String type = (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || COMPRESSIBLE.contains(type);
    }

    static String withEncoding(HttpServletResponse answer) {
        String before = String.join(", ", answer.getHeaders("Vary"));
        return before.isEmpty() ? "Accept-Encoding"
                : before.toLowerCase(Locale.ROOT).contains("accept-encoding") ? before : before + ", Accept-Encoding";
    }

    private static String digest(byte[] body, String contentType) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(String.valueOf(contentType).getBytes(StandardCharsets.UTF_8));
            byte[] digest = sha.digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
