package vn.daihoi.sight;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param total how many there are on all pages
 * @param next the filter for the page behind it; empty on the last one
 */
public record CongressPage(List<CongressRow> items, int total, Optional<CongressFilter> next) {
}
