package vn.daihoi.ratification;

/**
 * A committee has decided on the request of a branch.
 *
 * @param congress its key as text
 * @param words what was decided, in the middle of a sentence
 * @param element the user task with which the branch goes on, if it has to
 */
public record ResultDecided(String congress, String words, String element) {
}
