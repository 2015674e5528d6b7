package vn.daihoi.task;

import vn.daihoi.organization.Role;

/**
 * To whom the drawings offer a user task.
 *
 * @param element its element id
 * @param name its Vietnamese name
 * @param role who is to do it there
 */
public record Offer(String element, String name, Level level, Role role) {
}
