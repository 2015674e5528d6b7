package vn.daihoi.organization;

/** Organisations are new, or stand elsewhere than before. */
public record TreeChanged() {
}
