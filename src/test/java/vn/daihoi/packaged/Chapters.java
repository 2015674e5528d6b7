package vn.daihoi.packaged;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Chapters of one story: whatever stands behind a failure is not told any more. */
class Chapters implements ExecutionCondition, AfterTestExecutionCallback {

	private static final ExtensionContext.Namespace STORY = ExtensionContext.Namespace.create(Chapters.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext chapter) {
		Object failed = store(chapter).get("failed");
		return (failed != null) ? ConditionEvaluationResult.disabled(failed + " failed")
				: ConditionEvaluationResult.enabled("all went well");
	}

	@Override
	public void afterTestExecution(ExtensionContext chapter) {
		if (chapter.getExecutionException().isPresent()) {
			store(chapter).put("failed", chapter.getDisplayName());
		}
	}

	private static ExtensionContext.Store store(ExtensionContext chapter) {
		return chapter.getParent().orElse(chapter).getStore(STORY);
	}

}
