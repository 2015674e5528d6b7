package vn.daihoi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Some class of another package depends on it. */
class BeUsedElsewhere extends ArchCondition<JavaClass> {

	BeUsedElsewhere() {
		super("be used by another package");
	}

	@Override
	public void check(JavaClass type, ConditionEvents events) {
		boolean used = type.getDirectDependenciesToSelf()
			.stream()
			.anyMatch((dependency) -> !dependency.getOriginClass().getPackage().equals(type.getPackage()));
		events.add(new SimpleConditionEvent(type, used, type.getName() + " is public for nobody"));
	}

}
