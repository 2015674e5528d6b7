/**
 * What a person's task needs: the form it shows, the check that stands beside the fields,
 * the draft kept on the server, and the submission, which the engine calls when the task
 * is completed. Each stage package brings its {@link vn.daihoi.task.TaskForm}s.
 */
package vn.daihoi.task;
