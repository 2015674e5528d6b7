package vn.daihoi.spreadsheet;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param rows in the order of the layout's columns: texts, numbers, days; null for an
 * empty cell; asked for once
 * @param growing whether people may add rows; otherwise they fill in those that are there
 */
public record SheetContent(Layout layout, Iterable<List<Object>> rows, boolean growing) {
}
