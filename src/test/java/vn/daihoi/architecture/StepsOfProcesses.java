package vn.daihoi.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;

/** Delegates, listeners and beans: whatever a process file calls with its execution. */
class StepsOfProcesses extends DescribedPredicate<JavaClass> {

	StepsOfProcesses() {
		super("called by a process file");
	}

	@Override
	public boolean test(JavaClass type) {
		return type.getMethods()
			.stream()
			.flatMap((method) -> method.getRawParameterTypes().stream())
			.anyMatch((parameter) -> parameter.isAssignableTo(BaseDelegateExecution.class));
	}

}
