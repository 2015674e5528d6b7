package vn.daihoi.engine;

import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

import org.springframework.util.ReflectionUtils;

import vn.daihoi.regulation.Refusal;

/**
 * Comments and attachments, which the engine lets anybody read and write. Both are
 * closed: people ask and answer in the form of a task, where the other side is told, and
 * files go through our own store. Who sees a task may still read.
 */
class NotesGuard extends PersonGuard {

	private static final Set<Class<?>> READ = Set.of(GetTaskCommentsCmd.class, GetTaskCommentCmd.class,
			GetTaskAttachmentsCmd.class);

	private static final Set<Class<?>> WRITTEN = Set.of(AddCommentCmd.class, UpdateCommentCmd.class,
			DeleteTaskCommentCmd.class);

	private static final Set<Class<?>> CLOSED = Set.of(CreateAttachmentCmd.class, SaveAttachmentCmd.class,
			DeleteAttachmentCmd.class, GetAttachmentCmd.class, GetAttachmentContentCmd.class,
			GetTaskAttachmentCmd.class, GetTaskAttachmentContentCmd.class, GetProcessInstanceAttachmentsCmd.class,
			GetProcessInstanceCommentsCmd.class, DeleteProcessInstanceCommentCmd.class);

	NotesGuard(ProcessEngineConfigurationImpl engine) {
		super(engine);
	}

	@Override
	protected void check(Command<?> command, String user) {
		if (CLOSED.contains(command.getClass())) {
			throw Refusal.because("FILE", "", "Tệp được gửi ngay trong biểu mẫu của việc, không đính kèm ở đây");
		}
		if (WRITTEN.contains(command.getClass())) {
			throw Refusal.because("COMMENT", "",
					"Câu hỏi và trả lời ghi ngay trong biểu mẫu của việc, không ghi ở đây");
		}
		if (READ.contains(command.getClass()) && !sees((String) field(command, "taskId"))) {
			throw new AuthorizationException("only those who see a task read its comments");
		}
	}

	private boolean sees(String taskId) {
		return taskId != null && engine().getTaskService().createTaskQuery().taskId(taskId).count() == 1;
	}

}
