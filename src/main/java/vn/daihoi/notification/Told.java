package vn.daihoi.notification;

/**
 * A notice as it was told, whoever has read it.
 *
 * @param recipient a group by its id, or one person
 * @param organization the organisation's code; empty for the plan's own work
 */
public record Told(String recipient, String kind, String plan, String organization, String element) {

	/** Whether one side of a task told it to the other, which may answer. */
	public boolean isConversation() {
		return this.kind.equals("QUESTION") || this.kind.equals("ANSWER");
	}

}
