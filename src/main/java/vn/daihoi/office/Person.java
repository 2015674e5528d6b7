package vn.daihoi.office;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Member;

/**
 * A Party member as the file has them.
 *
 * @param residence the committee at the place where the member lives; null when that is
 * not known
 */
record Person(Member member, @Nullable String residence) {
}
