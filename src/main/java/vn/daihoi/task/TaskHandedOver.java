package vn.daihoi.task;

/**
 * A person gave a task to a colleague.
 *
 * @param task as it was before
 * @param from the name of the person
 * @param to the colleague
 */
public record TaskHandedOver(TaskContext task, String from, Colleague to) {
}
