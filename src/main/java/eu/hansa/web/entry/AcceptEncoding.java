package eu.hansa.web.entry;

/** What a client says of the encodings that it can take. */
final class AcceptEncoding {

    private AcceptEncoding() {
    }

    /** @param header null for none */
    static boolean takesGzip(String header) {
        if (header == null) {
            return false;
        }
        if (header.indexOf(';') < 0) {
            return header.contains("gzip") || header.contains("*");
        }
        boolean any = false;
        for (String part : header.split(",")) {
            String[] words = part.strip().split("\\s*;\\s*");
            boolean wanted = words.length < 2 || !words[1].matches("q=0(\\.0*)?");
            if (words[0].equalsIgnoreCase("gzip") || words[0].equalsIgnoreCase("x-gzip")) {
                return wanted;
            }
            any |= words[0].equals("*") && wanted;
        }
        return any;
    }
}
