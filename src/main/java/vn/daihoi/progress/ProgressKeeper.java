package vn.daihoi.progress;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.daihoi.congress.CongressChanged;

/**
 * Writes how far congresses are at the end of each transaction that changes something
 * about them, once for each however much is changed.
 */
@Component
class ProgressKeeper implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(ProgressKeeper.class);

	/** PostgreSQL takes 65,535 values in a statement. */
	private static final int HELD_AT_ONCE = 60_000;

	private static final int WRITTEN_AT_ONCE = 500;

	private final KeptProgress progress;

	ProgressKeeper(KeptProgress progress) {
		this.progress = progress;
	}

	/**
	 * What was written before there were such rows gets one. Of several applications that
	 * start at once the first writes them all, and the others find none missing.
	 */
	@Override
	@Transactional
	public void afterSingletonsInstantiated() {
		if (!this.progress.missing().isEmpty()) {
			this.progress.holdReckoning();
			reckon(this.progress.missing());
		}
	}

	private void reckon(List<String> missing) {
		if (!missing.isEmpty()) {
			LOG.info("Reckoning how far {} congresses are, once", missing.size());
			write(missing);
		}
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

	/**
	 * All are held before the first is written, so that two never wait for each other.
	 */
	private void write(Collection<String> congresses) {
		List<String> all = List.copyOf(congresses);
		parts(all, HELD_AT_ONCE).forEach(this.progress::hold);
		parts(all, WRITTEN_AT_ONCE).forEach(this.progress::write);
	}

	private static Stream<List<String>> parts(List<String> all, int longest) {
		return IntStream.iterate(0, (from) -> from < all.size(), (from) -> from + longest)
			.mapToObj((from) -> all.subList(from, Math.min(from + longest, all.size())));
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
