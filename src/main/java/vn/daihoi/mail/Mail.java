package vn.daihoi.mail;

/**
 * A mail that is to be sent.
 *
 * @param id which also names it to the servers on its way
 * @param tries how often its sending was begun
 * @param putOff how often a server did not take it now
 * @param unsure whether a server may have it already
 */
record Mail(String id, String userId, String address, String subject, String content, int tries, int putOff,
		boolean unsure) {
}
