package vn.daihoi.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Work of many threads that one of them does for all: who finds another one at it leaves
 * it to that one and goes on. So however many hold a connection while the work needs a
 * further one, only one of them waits, and the others give theirs back.
 */
final class OneForAll<T> {

	private final Queue<T> left = new ConcurrentLinkedQueue<>();

	private final Lock busy = new ReentrantLock();

	private final Consumer<T> work;

	OneForAll(Consumer<T> work) {
		this.work = work;
	}

	/**
	 * Sees to it that {@code one} is done, by this thread or by the one that is at it.
	 * Where the work fails, what others have left waits for the next to come.
	 */
	void see(T one) {
		this.left.add(one);
		while (!this.left.isEmpty() && this.busy.tryLock()) {
			try {
				next();
			}
			finally {
				this.busy.unlock();
			}
		}
	}

	private void next() {
		T one = this.left.poll();
		if (one != null) {
			this.work.accept(one);
		}
	}

}
