package vn.daihoi.mail;

/**
 * A person to whom one may write.
 *
 * @param user the person's account
 * @param name as the others see it
 * @param address as the identity service has it; empty where there is none
 */
public record Addressee(String user, String name, String address) {

	boolean hasAddress() {
		return !this.address.isBlank();
	}

}
