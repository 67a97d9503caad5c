package eu.hansa.web.entry;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Holds an answer's bytes back until it is complete; status and headers go through. An answer that turns out too long to
 * be kept is let go on the way.
 */
class CapturedAnswer extends HttpServletResponseWrapper {

    private final int longest;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean letGo;

    CapturedAnswer(HttpServletResponse response, int longest) {
        super(response);
        this.longest = longest;
    }

    /** The whole body; null when it was let go, or when an error or a redirect has already answered. */
    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return letGo || super.isCommitted() ? null : held.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Held();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            if (stream != null) {
                // A dispatcher asks for it after the answer is written, and would give a charset to what has none.
                throw new IllegalStateException("the answer is written as bytes");
            }
            if (getContentType() != null && !getContentType().toLowerCase(Locale.ROOT).contains("charset=")) {
                setCharacterEncoding(getCharacterEncoding());
            }
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // known when it is complete
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is complete
    }

    @Override
    public void setIntHeader(String name, int value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            super.setIntHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (letGo) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        if (letGo) {
            super.resetBuffer();
        }
        if (writer != null) {
            writer.flush();
        }
        held.reset();
    }

    @Override
    public void reset() {
        super.reset();
        held.reset();
        stream = null;
        writer = null;
    }

    @Override
    public boolean isCommitted() {
        return letGo || super.isCommitted();
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!letGo && held.size() + length > longest) {
                letGo = true;
                held.writeTo(getResponse().getOutputStream());
                held.reset();
            }
            if (letGo) {
                getResponse().getOutputStream().write(bytes, offset, length);
            } else {
                held.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (letGo) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("an answer that may be kept is written in one go");
        }
    }
}
