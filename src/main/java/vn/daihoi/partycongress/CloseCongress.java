package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Deliberation;

/**
 * The congress closed.
 *
 * @param minutes the ids of the uploaded pictures of minutes and resolution
 * @param deliberation null where nothing of it was written down
 */
record CloseCongress(LocalDate closedOn, List<String> minutes, @Nullable Deliberation deliberation) {
}
