package vn.daihoi.reorganization;

/**
 * An account holds a role in another organisation from now on, in place of the one
 * before.
 *
 * @param before the group of the role before
 * @param after the same role elsewhere
 * @param name what people call the group
 */
public record RoleMoved(String account, String before, String after, String name) {
}
