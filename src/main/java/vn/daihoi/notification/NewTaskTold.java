package vn.daihoi.notification;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.mail.MailKind;
import vn.daihoi.mail.News;
import vn.daihoi.mail.Origin;
import vn.daihoi.mail.TellByMail;
import vn.daihoi.task.SubjectNames;

/**
 * Those to whom a task is offered are told by mail; in the application they find the task
 * itself.
 */
@Component
public class NewTaskTold {

	private final TellByMail mail;

	private final SubjectNames names;

	NewTaskTold(TellByMail mail, SubjectNames names) {
		this.mail = mail;
		this.names = names;
	}

	/** Whether it is worth asking about a task. */
	public boolean isHeard() {
		return this.mail.isSetUp();
	}

	/** In the running transaction. */
	public void tell(NewTask task) {
		String place = this.names.organization(task.subject());
		this.mail.tell(List.of(new News(task.groups(), task.by(),
				task.returned() ? MailKind.RETURNED : MailKind.NEW_TASK, Origin.TASK, task.id(),
				(task.returned() ? "Việc “%s” của %s được trả lại; đề nghị xem nội dung phải sửa và làm lại."
						: "Có việc mới: “%s” của %s.")
					.formatted(task.name(), place),
				"/work/" + task.id(), task.name(), place, task.dueOn())));
	}

}
