package vn.daihoi.verification;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;

/** Nothing is left to be concluded about a branch. */
@Component
class ConclusionsSettled implements Awaited {

	static final String MESSAGE = "conclusionsSettled";

	private final Verifications verifications;

	ConclusionsSettled(Verifications verifications) {
		this.verifications = verifications;
	}

	@Override
	public String message() {
		return MESSAGE;
	}

	@Override
	public boolean isComplete(String subject) {
		return this.verifications.open(subject).isEmpty();
	}

}
