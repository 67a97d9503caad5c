package eu.hansa.web.desk;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a file for a spreadsheet, which takes no cell for a formula, whoever wrote what is in it. */
final class CsvLine {

    private CsvLine() {
    }

    /** @param cells null for an empty one */
    static String of(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)[\\s]*[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
