package vn.daihoi.engine;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

import org.springframework.stereotype.Component;

/**
 * What the application itself does at a person's command, in the running transaction and
 * without that person's rights: the engine asks neither for authorisations nor for the
 * tenant.
 */
@Component
class WithoutChecks {

	private final ProcessEngine engine;

	WithoutChecks(ProcessEngine engine) {
		this.engine = engine;
	}

	<T> T get(Supplier<T> work) {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((context) -> context
				.runWithoutAuthorization((Callable<T>) () -> withoutTenantCheck(context, work)));
	}

	void run(Runnable work) {
		get(() -> {
			work.run();
			return null;
		});
	}

	/** The same in a transaction of its own. */
	void runApart(Runnable work) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequiresNew()
			.execute((context) -> context.runWithoutAuthorization(() -> withoutTenantCheck(context, () -> {
				work.run();
				return null;
			})));
	}

	private static <T> T withoutTenantCheck(CommandContext context, Supplier<T> work) {
		boolean before = context.isTenantCheckEnabled();
		context.disableTenantCheck();
		try {
			return work.get();
		}
		finally {
			if (before) {
				context.enableTenantCheck();
			}
		}
	}

}
