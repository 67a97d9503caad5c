package eu.hansa.web.desk;

/** The number of a page as an address asks for it. */
final class Paging {

    private static final int FAR = 1_000_000;

    private Paging() {
    }

    /** Whatever is no number of a page counts as the first. */
    static int asked(String number) {
        return number == null || !number.matches("[1-9][0-9]{0,8}") ? 1 : Math.min(Integer.parseInt(number), FAR);
    }
}
