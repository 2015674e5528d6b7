package vn.daihoi.spreadsheet;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param rows in the order of the layout's columns: texts, numbers, days; null for an
 * empty cell
 * @param growing whether people may add rows; otherwise they fill in those that are there
 */
public record SheetContent(Layout layout, List<List<Object>> rows, boolean growing) {
}
