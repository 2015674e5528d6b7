/**
 * The file store: content by SHA-256 in a folder of ours, synced to the disk before its
 * row; the row in the transaction. A file belongs to the task it was uploaded for; only a
 * submitted form attaches it to the work.
 */
package vn.daihoi.file;
