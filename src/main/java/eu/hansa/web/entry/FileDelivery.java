package eu.hansa.web.entry;

import eu.hansa.media.FileType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A file on its way to whoever may have it: named and typed rightly, confined, whole or in parts. Whether it is given at
 * all was decided before.
 *
 * @param mediaType    as it is told to the browser, without the encoding
 * @param name         of the download; null for a picture, which is shown and has no parts
 * @param tag          what tells these bytes from all others at this address, with its quotation marks
 * @param cacheControl who may keep it
 */
record FileDelivery(Path bytes, String mediaType, String name, String tag, String cacheControl) {

    static final String FOR_NOBODY_ELSE = "private, no-store";

    /** A file is looked at by itself and may load, run and send nothing. */
    private static final String CONFINED = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none';"
            + " frame-ancestors 'self'; sandbox";

    /** Browsers show no PDF in a sandbox; their viewers keep its scripts from the site by themselves. */
    private static final String CONFINED_PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; form-action 'none';"
            + " frame-ancestors 'self'";

    /** As if there were no such file: hidden and missing look alike. */
    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    void send(HttpServletRequest request, HttpServletResponse response, boolean withBody) throws IOException {
        describe(response);
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        long size = Files.size(bytes);
        Optional<ByteRange> part = name == null ? Optional.empty() : part(request, size);
        if (part.isPresent() && !part.get().fits(size)) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        part.ifPresent(range -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
        });
        ByteRange range = part.orElse(new ByteRange(0, size - 1));
        response.setContentLengthLong(range.length());
        if (withBody) {
            copy(range, response.getOutputStream());
        }
    }

    private void describe(HttpServletResponse response) {
        boolean pdf = mediaType.equals(FileType.PDF.mediaType());
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", pdf ? CONFINED_PDF : CONFINED);
        response.setHeader("ETag", tag);
        response.setContentType(mediaType + (mediaType.startsWith("text/") ? ";charset=utf-8" : ""));
        if (name != null) {
            response.setHeader("Content-Disposition", disposition(pdf ? "inline" : "attachment", name));
            response.setHeader("Accept-Ranges", "bytes");
        }
    }

    /** As RFC 6266 wants it: the true name for those who understand it, its plain letters for the rest. */
    static String disposition(String type, String fileName) {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^ -~]|[\"\\\\%]", "_");
        String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return type + "; filename=\"" + plain + "\"" + (plain.equals(fileName) ? "" : "; filename*=UTF-8''" + whole);
    }

    private boolean isKnown(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
                || List.of(ifNoneMatch.split("\\s*,\\s*")).stream().map(one -> one.strip().replaceFirst("^W/", "")).anyMatch(tag::equals));
    }

    private Optional<ByteRange> part(HttpServletRequest request, long size) {
        String onlyIf = request.getHeader("If-Range");
        return onlyIf == null || onlyIf.equals(tag) ? ByteRange.of(request.getHeader("Range"), size) : Optional.empty();
    }

    private void copy(ByteRange range, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(bytes)) {
            in.skipNBytes(range.first());
            byte[] buffer = new byte[64 * 1024];
            for (long left = range.length(); left > 0;) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    return;
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }
}
