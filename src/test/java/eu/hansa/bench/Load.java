package eu.hansa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** So many visitors who read one address again and again, each as soon as it has the answer to the last request. */
record Load(int visitors, Duration warmUp, Duration measured) {

    /** @param nanos how long each good answer took, in ascending order */
    record Result(long[] nanos, long failures, Duration measured) {

        double perSecond() {
            return nanos.length / (measured.toNanos() / 1e9);
        }

        double millis(int percentile) {
            return nanos.length == 0 ? Double.NaN : nanos[(int) ((nanos.length - 1L) * percentile / 100)] / 1e6;
        }
    }

    Result on(URI address) throws InterruptedException, ExecutionException {
        read(address, warmUp);
        return read(address, measured);
    }

    private Result read(URI address, Duration time) throws InterruptedException, ExecutionException {
        ExecutorService crowd = Executors.newFixedThreadPool(visitors);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<long[]>> visits = IntStream.range(0, visitors)
                    .mapToObj(i -> crowd.submit(() -> visit(address, end)))
                    .toList();
            LongStream.Builder answers = LongStream.builder();
            for (Future<long[]> visit : visits) {
                Arrays.stream(visit.get()).forEach(answers);
            }
            long[] all = answers.build().toArray();
            long[] good = Arrays.stream(all).filter(nanos -> nanos >= 0).sorted().toArray();
            return new Result(good, all.length - good.length, time);
        } finally {
            crowd.shutdown();
        }
    }

    /** @return the nanoseconds of each answer, or -1 where there was none or not the one that was wanted */
    private static long[] visit(URI address, long end) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address).build();
        LongStream.Builder took = LongStream.builder();
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                took.add(status == 200 ? System.nanoTime() - start : -1);
            } catch (IOException broken) {
                took.add(-1);
            }
        }
        return took.build().toArray();
    }
}
