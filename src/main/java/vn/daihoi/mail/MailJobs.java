package vn.daihoi.mail;

import java.time.Duration;

/** Asks for the work of the postman, in the running transaction. */
public interface MailJobs {

	void ask(Duration later);

}
