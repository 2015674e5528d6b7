package vn.daihoi.midterm;

/**
 * A change between two congresses as it begins.
 *
 * @param organization whose committee is changed
 * @param occasion why
 */
record OpenChange(String organization, String occasion) {
}
