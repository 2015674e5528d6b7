package vn.daihoi.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.daihoi.congress.CongressChanged;

/**
 * Writes how far congresses are at the end of each transaction that changes something
 * about them, once for each however much is changed.
 */
@Component
class ProgressKeeper implements SmartInitializingSingleton {

	private static final int AT_ONCE = 500;

	private final KeptProgress progress;

	ProgressKeeper(KeptProgress progress) {
		this.progress = progress;
	}

	/** What was written before there were such rows gets one. */
	@Override
	public void afterSingletonsInstantiated() {
		write(this.progress.missing());
	}

	@EventListener
	void remember(CongressChanged changed) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			changes().congresses.add(changed.congress());
		}
		else {
			write(List.of(changed.congress()));
		}
	}

	private Changes changes() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Changes.class::isInstance)
			.map(Changes.class::cast)
			.findFirst()
			.orElseGet(this::begin);
	}

	private Changes begin() {
		Changes changes = new Changes();
		TransactionSynchronizationManager.registerSynchronization(changes);
		return changes;
	}

	private void write(Collection<String> congresses) {
		List<String> all = new ArrayList<>(congresses);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			this.progress.write(all.subList(from, Math.min(from + AT_ONCE, all.size())));
		}
	}

	/** The congresses that one transaction changes, in the order of their keys. */
	private final class Changes implements TransactionSynchronization, Ordered {

		private final TreeSet<String> congresses = new TreeSet<>();

		@Override
		public int getOrder() {
			return LOWEST_PRECEDENCE;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			write(this.congresses);
		}

	}

}
