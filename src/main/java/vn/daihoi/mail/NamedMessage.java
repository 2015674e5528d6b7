package vn.daihoi.mail;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A message that keeps its name however often it is sent, by which a server on its way
 * may know it again, and that knows whether all of it was written to one.
 */
class NamedMessage extends MimeMessage {

	private final String id;

	private boolean written;

	NamedMessage(Session session, String id) {
		super(session);
		this.id = id;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.id);
	}

	@Override
	public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
		super.writeTo(out, ignored);
		this.written = true;
	}

	boolean isWritten() {
		return this.written;
	}

}
