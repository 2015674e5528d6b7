package vn.daihoi.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.Marker;

import vn.daihoi.regulation.Refusal;

/** Keeps a user's mistake, and nothing else, out of the engine's error log. */
public class RefusalLogFilter extends TurboFilter {

	@Override
	public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] params,
			Throwable thrown) {
		return isRefusal(thrown) || (params != null && params.length > 0 && isRefusal(params[params.length - 1]))
				? FilterReply.DENY : FilterReply.NEUTRAL;
	}

	private static boolean isRefusal(Object thrown) {
		Object cause = thrown;
		while (cause instanceof Throwable throwable && !(cause instanceof Refusal)) {
			cause = throwable.getCause();
		}
		return cause instanceof Refusal;
	}

}
