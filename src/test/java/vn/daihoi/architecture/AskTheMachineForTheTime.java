package vn.daihoi.architecture;

import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;

/**
 * A call, or a reference to a method, that gives the machine's time and so passes our
 * clock by.
 */
class AskTheMachineForTheTime extends DescribedPredicate<JavaAccess<?>> {

	private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");

	AskTheMachineForTheTime() {
		super("ask the machine for the time");
	}

	@Override
	public boolean test(JavaAccess<?> call) {
		return call.getTarget() instanceof CodeUnitAccessTarget target && isOfMachine(target);
	}

	private static boolean isOfMachine(CodeUnitAccessTarget target) {
		boolean now = target.getOwner().isAssignableTo(Temporal.class) && target.getName().equals("now")
				&& target.getRawParameterTypes().stream().noneMatch((type) -> type.isAssignableTo(Clock.class));
		return now || isOld(target)
				|| target.getOwner().isEquivalentTo(System.class) && OF_SYSTEM.contains(target.getName())
				|| target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
	}

	private static boolean isOld(CodeUnitAccessTarget target) {
		boolean ofNow = target.getRawParameterTypes().isEmpty();
		return ofNow && target.getOwner().isEquivalentTo(Date.class) && target.getName().equals("<init>")
				|| target.getOwner().isAssignableTo(Calendar.class) && target.getName().equals("getInstance");
	}

}
