package vn.daihoi.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.ApplicationContext;

/**
 * The beans that an expression may name: delegates, listeners, and the few named here.
 * Nothing else of the application. Running work pins their names and signatures.
 */
class ExpressionBeans extends AbstractMap<Object, Object> {

	private static final Set<String> NAMED = Set.of("taskGroups", "dueDates", "congressTimes", "planTimes", "awaited",
			"ownGroups");

	private final ApplicationContext context;

	ExpressionBeans(ApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean containsKey(Object name) {
		return name instanceof String bean && this.context.containsBean(bean) && isOpen(bean);
	}

	@Override
	public Object get(Object name) {
		return containsKey(name) ? this.context.getBean((String) name) : null;
	}

	private boolean isOpen(String bean) {
		return NAMED.contains(bean) || this.context.isTypeMatch(bean, JavaDelegate.class)
				|| this.context.isTypeMatch(bean, ExecutionListener.class);
	}

	@Override
	public Set<Map.Entry<Object, Object>> entrySet() {
		return Set.of();
	}

}
