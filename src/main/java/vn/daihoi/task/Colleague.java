package vn.daihoi.task;

/** Somebody who may do a task in place of who holds it. */
public record Colleague(String id, String name) {
}
