package vn.daihoi.task;

import java.util.List;

import vn.daihoi.organization.Role;

/**
 * To whom the drawings offer a user task.
 *
 * @param element its element id
 * @param name its Vietnamese name
 * @param role who is to do it there; what that means at a committee says {@link Role#at}
 * @param rules the ids of the deadline rules that limit it
 */
public record Offer(String element, String name, Level level, Role role, List<String> rules) {
}
