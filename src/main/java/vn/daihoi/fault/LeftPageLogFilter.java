package vn.daihoi.fault;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Marker;

/**
 * Keeps out of the error log that somebody left a page before its answer had arrived:
 * nothing failed, and nothing is to be mended.
 */
public class LeftPageLogFilter extends TurboFilter {

	@Override
	public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] params,
			Throwable thrown) {
		return isLeft(thrown) ? FilterReply.DENY : FilterReply.NEUTRAL;
	}

	private static boolean isLeft(Throwable thrown) {
		Throwable cause = thrown;
		while (cause != null && !(cause instanceof ClientAbortException)) {
			cause = cause.getCause();
		}
		return cause != null;
	}

}
