package vn.daihoi.packaged;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** People of several places who work at the same time, each in the order of the place. */
final class Together {

	private static final int AT_A_TIME = 3;

	/** What is done at one of the places. */
	interface Deed<T> {

		void at(T place) throws Exception;

	}

	private Together() {
	}

	/** Does it everywhere and waits for all; the first failure is the caller's. */
	static <T> void at(List<T> places, Deed<T> deed) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(AT_A_TIME);
		try {
			for (Future<Void> done : people.invokeAll(places.stream().map(each(deed)).toList())) {
				done.get();
			}
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause().getMessage(), ex.getCause());
		}
		finally {
			people.shutdownNow();
		}
	}

	private static <T> Function<T, Callable<Void>> each(Deed<T> deed) {
		return (place) -> () -> {
			deed.at(place);
			return null;
		};
	}

}
