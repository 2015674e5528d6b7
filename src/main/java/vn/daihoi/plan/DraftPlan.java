package vn.daihoi.plan;

import vn.daihoi.input.LongText;

import org.springframework.lang.Nullable;

/**
 * The draft as its author leaves it.
 *
 * @param yaml a new version of the plan file; null keeps the one there is
 */
record DraftPlan(@Nullable @LongText String yaml) {
}
