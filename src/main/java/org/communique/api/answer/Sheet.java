package org.communique.api.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.communique.api.paging.Page;
import org.communique.api.paging.Paged;

/** A page of a list as a table for spreadsheets: CSV (RFC 4180) in UTF-8, with a byte order mark, by which they know that. */
public record Sheet(String text, Page.Place page) implements Paged {

    /** Its media type; charset and header are parameters of that (RFC 7111). */
    public static final String TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula, in the wide form too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /**
     * The sheet of some rows.
     *
     * @param rows a cell for each column, null for an empty one
     */
    public static Sheet of(List<String> columns, List<List<String>> rows, Page.Place page) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Sheet::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sheet(text.toString(), page);
    }

    /** A cell that no spreadsheet calculates. */
    private static String harmless(String cell) {
        String text = Objects.requireNonNullElse(cell, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
