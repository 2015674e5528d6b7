package vn.daihoi.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as plain sentences, without a stack trace. */
class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnsafeStart refused) {
		return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
	}

}
