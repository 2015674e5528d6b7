/**
 * What the rules say and where they come from: the register of dated documents, and the
 * {@link vn.daihoi.regulation.Finding} that every check answers with. A rule never
 * prints, logs or decides what happens next; it returns findings, and whoever asked shows
 * them, records them or turns them into a {@link vn.daihoi.regulation.Refusal}.
 */
package vn.daihoi.regulation;
