package eu.hansa.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * So many visitors who read one address again and again, each over a connection of its own and as soon as it has the
 * answer to the last request. Plain sockets, since a comfortable client would take more of the machine than the server
 * and so make everything look alike.
 */
record Load(int visitors, Duration warmUp, Duration measured) {

    /** @param cookies as a browser sends them; empty for none */
    record Asked(URI address, String cookies) {
    }

    /** @param nanos how long each good answer took, in ascending order */
    record Result(long[] nanos, long failures, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        double millis(int percentile) {
            return nanos.length == 0 ? Double.NaN : nanos[(int) ((nanos.length - 1L) * percentile / 100)] / 1e6;
        }

        /** Several rounds as one. */
        static Result of(List<Result> rounds) {
            return new Result(rounds.stream().flatMapToLong(round -> Arrays.stream(round.nanos())).sorted().toArray(),
                    rounds.stream().mapToLong(Result::failures).sum(), rounds.stream().mapToDouble(Result::seconds).sum());
        }
    }

    Result on(URI open) throws InterruptedException, ExecutionException {
        Asked address = new Asked(open, "");
        if (!warmUp.isZero()) {
            read(address, warmUp);
        }
        return read(address, measured);
    }

    /** Two addresses in turns, so that whatever else the machine does meets both. */
    List<Result> inTurns(URI one, URI other, int rounds) throws InterruptedException, ExecutionException {
        return inTurns(new Asked(one, ""), new Asked(other, ""), rounds);
    }

    List<Result> inTurns(Asked one, Asked other, int rounds) throws InterruptedException, ExecutionException {
        read(one, warmUp);
        read(other, warmUp);
        List<Result> ones = new ArrayList<>();
        List<Result> others = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ones.add(read(one, measured));
            others.add(read(other, measured));
        }
        return List.of(Result.of(ones), Result.of(others));
    }

    private Result read(Asked asked, Duration time) throws InterruptedException, ExecutionException {
        ExecutorService crowd = Executors.newFixedThreadPool(visitors);
        try {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Future<long[]>> visits = IntStream.range(0, visitors)
                    .mapToObj(i -> crowd.submit(() -> visit(asked, end)))
                    .toList();
            LongStream.Builder answers = LongStream.builder();
            for (Future<long[]> visit : visits) {
                Arrays.stream(visit.get()).forEach(answers);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] all = answers.build().toArray();
            long[] good = Arrays.stream(all).filter(nanos -> nanos >= 0).sorted().toArray();
            return new Result(good, all.length - good.length, seconds);
        } finally {
            crowd.shutdown();
        }
    }

    /** @return the nanoseconds of each answer, or -1 where there was none or not the one that was wanted */
    private static long[] visit(Asked asked, long end) {
        URI address = asked.address();
        String target = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        byte[] request = ("GET " + target + " HTTP/1.1\r\nHost: " + address.getHost() + ":" + address.getPort() + "\r\n"
                + (asked.cookies().isEmpty() ? "" : "Cookie: " + asked.cookies() + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        LongStream.Builder took = LongStream.builder();
        while (System.nanoTime() < end) {
            int answered = 0;
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(20_000);
                InputStream answers = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
                for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                    socket.getOutputStream().write(request);
                    took.add(Answer.read(answers) == 200 ? System.nanoTime() - start : -1);
                    answered++;
                }
            } catch (IOException broken) {
                // A server ends a connection after so many answers; one that ends without any is broken.
                if (answered == 0) {
                    took.add(-1);
                }
            }
        }
        return took.build().toArray();
    }

    /** As much of HTTP/1.1 (RFC 9112) as it takes to find where an answer ends. */
    private static final class Answer {

        private static int read(InputStream in) throws IOException {
            String status = line(in);
            long length = 0;
            boolean chunked = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Long.parseLong(header.substring(15).strip());
                } else if (header.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
                    chunked = true;
                }
            }
            if (chunked) {
                for (long size = chunk(in); size > 0; size = chunk(in)) {
                    in.skipNBytes(size + 2);
                }
                line(in);
            } else {
                in.skipNBytes(length);
            }
            return Integer.parseInt(status.substring(9, 12));
        }

        private static long chunk(InputStream in) throws IOException {
            return Long.parseLong(line(in).split(";")[0].strip(), 16);
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException();
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
