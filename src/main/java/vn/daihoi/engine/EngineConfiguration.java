package vn.daihoi.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringExpressionManager;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.task.VisibleTasks;

/**
 * Sets up the engine before it is built: clock, guards, tenants, and the listeners at the
 * beginning and the end of every user task. Our tables come first, since Flyway begins
 * only in an empty schema.
 */
@Component
@DependsOnDatabaseInitialization
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineConfiguration extends AbstractProcessEnginePlugin {

	private final ApplicationContext context;

	private final DaihoiClock clock;

	private final TaskEndParseListener taskEnd;

	private final NewTaskParseListener newTask;

	private final List<JobHandler<?>> jobs;

	private final AbandonedJobs abandoned;

	EngineConfiguration(ApplicationContext context, DaihoiClock clock, TaskEndParseListener taskEnd,
			NewTaskParseListener newTask, List<JobHandler<?>> jobs, AbandonedJobs abandoned) {
		this.context = context;
		this.clock = clock;
		this.taskEnd = taskEnd;
		this.newTask = newTask;
		this.jobs = jobs;
		this.abandoned = abandoned;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		ClockUtil.offset(this.clock.offset().toMillis());
		engine.setExpressionManager(expressionManager());
		engine.setCustomPreCommandInterceptorsTxRequired(guards(engine));
		List<BpmnParseListener> listeners = new ArrayList<>(List.of(this.taskEnd, this.newTask));
		if (engine.getCustomPreBPMNParseListeners() != null) {
			listeners.addAll(engine.getCustomPreBPMNParseListeners());
		}
		engine.setCustomPreBPMNParseListeners(listeners);
		engine.setTenantIdProvider(new UnitTenants());
		engine.setCustomJobHandlers(List.copyOf(this.jobs));
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		this.abandoned.release();
	}

	private List<CommandInterceptor> guards(ProcessEngineConfigurationImpl engine) {
		List<CommandInterceptor> guards = new ArrayList<>(
				List.of(new OneAtATime(), new QueryGuard(), new UnitGuard(engine), new StartGuard(engine),
						new TaskGuard(engine, () -> this.context.getBean(VisibleTasks.class)), new NotesGuard(engine)));
		if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
			guards.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
		}
		return guards;
	}

	private SpringExpressionManager expressionManager() {
		return new GuardedExpressions(this.context, new ExpressionBeans(this.context));
	}

}
