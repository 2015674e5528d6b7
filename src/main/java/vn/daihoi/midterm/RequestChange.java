package vn.daihoi.midterm;

import java.util.List;

/**
 * The request to the committee above.
 *
 * @param papers the ids of the uploaded pictures of the signed request
 */
record RequestChange(List<String> papers) {
}
