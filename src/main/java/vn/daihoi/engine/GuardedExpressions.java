package vn.daihoi.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.AccessibleObject;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

import org.springframework.context.ApplicationContext;

/**
 * Expressions that see only the beans meant for them, and never reach Java's reflection
 * (second line against CVE-2026-109432).
 */
class GuardedExpressions extends SpringExpressionManager {

	GuardedExpressions(ApplicationContext context, Map<Object, Object> beans) {
		super(context, beans);
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver guarded = new CompositeELResolver();
		guarded.add(new ReflectionGuard());
		guarded.add(super.createElResolver());
		return guarded;
	}

	private static final class ReflectionGuard extends ELResolver {

		private static final Set<String> FORBIDDEN = Set.of("getClass", "class", "forName", "classLoader",
				"getClassLoader");

		@Override
		public Object getValue(ELContext context, Object base, Object property) {
			return check(base, property);
		}

		@Override
		public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] params) {
			return check(base, method);
		}

		private static Object check(Object base, Object property) {
			if (base != null && (isReflective(base) || FORBIDDEN.contains(String.valueOf(property)))) {
				throw new ELException("forbidden in expressions: " + property);
			}
			return null;
		}

		private static boolean isReflective(Object base) {
			return base instanceof Class || base instanceof ClassLoader || base instanceof Runtime
					|| base instanceof ProcessBuilder || base instanceof AccessibleObject;
		}

		@Override
		public Class<?> getType(ELContext context, Object base, Object property) {
			return null;
		}

		@Override
		public void setValue(ELContext context, Object base, Object property, Object value) {
			check(base, property);
		}

		@Override
		public boolean isReadOnly(ELContext context, Object base, Object property) {
			return false;
		}

		@Override
		public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
			return null;
		}

		@Override
		public Class<?> getCommonPropertyType(ELContext context, Object base) {
			return null;
		}

	}

}
