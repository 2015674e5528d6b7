package vn.daihoi.plan;

import vn.daihoi.congress.CongressId;

/**
 * A visit found something that is to be mended.
 *
 * @param visited the organisation under its plan
 * @param unit the code of its committee, of itself where it is one
 */
public record ShortcomingFound(CongressId visited, String unit) {
}
