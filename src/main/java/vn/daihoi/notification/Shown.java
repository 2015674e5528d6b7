package vn.daihoi.notification;

import java.time.OffsetDateTime;

/**
 * A notification as a person finds it.
 *
 * @param congress whether that organisation holds a congress under the plan
 * @param unread how many the person had not read altogether when this one was asked for
 */
record Shown(long id, String kind, String plan, String organization, boolean congress, String element, String text,
		OffsetDateTime createdAt, boolean read, int unread) {

	/** The business key of the work it is about. */
	String subject() {
		return this.organization.isEmpty() ? this.plan : this.plan + "/" + this.organization;
	}

	boolean isConversation() {
		return new Told("", this.kind, this.plan, this.organization, this.element).isConversation();
	}

	/** The page of the congress, or else of the plan. */
	String place() {
		return this.congress ? "/congresses/" + this.organization + "/" + this.plan : "/plans/" + this.plan;
	}

	/** The page that it is about; null for those that are about somebody's task. */
	String page() {
		if (this.kind.equals(ProgressTold.KIND)) {
			return "/plans/" + this.plan + "#tien-do";
		}
		if (this.kind.equals(Notices.CHANGE_WITHDRAWN)) {
			return "/plans/" + this.plan + "/changes";
		}
		if (this.kind.equals(Notices.ANSWER_PUBLISHED)) {
			return "/plans/" + this.plan + "#tra-loi-chung";
		}
		if (this.kind.equals(Notices.EXPLANATION)) {
			return "/congresses/" + this.organization + "/" + this.plan + "#giai-trinh";
		}
		if (isForSupervisors()) {
			return "/board?plan=" + this.plan;
		}
		return isAboutNoTask() ? place() : null;
	}

	/** An answer names the task of those who gave it. */
	private boolean isAboutNoTask() {
		return this.element.isEmpty() || this.kind.equals(Notices.GUIDANCE);
	}

	private boolean isForSupervisors() {
		return this.kind.equals(PrepareDigests.KIND) || this.kind.equals(Stage.ESCALATED_TO_ISSUER.name());
	}

	/** Which user task of which work it leads to. */
	String work() {
		return work(subject(), this.element);
	}

	static String work(String subject, String element) {
		return subject + " " + element;
	}

}
