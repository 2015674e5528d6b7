package vn.daihoi.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OneForAllTests {

	private final List<String> done = new ArrayList<>();

	@Test
	void whoFindsAnotherAtItLeavesItToThatOneAndGoesOn() {
		AtomicReference<OneForAll<String>> all = new AtomicReference<>();
		all.set(new OneForAll<>((one) -> {
			if (one.equals("first")) {
				CompletableFuture.runAsync(() -> all.get().see("second")).join();
				assertThat(this.done).isEmpty();
			}
			this.done.add(one);
		}));
		all.get().see("first");
		assertThat(this.done).containsExactly("first", "second");
	}

	@Test
	void whatFailsKeepsNobodyFromTheNext() {
		OneForAll<String> all = new OneForAll<>((one) -> {
			if (one.isEmpty()) {
				throw new IllegalStateException("nothing");
			}
			this.done.add(one);
		});
		assertThatIllegalStateException().isThrownBy(() -> all.see(""));
		CompletableFuture.runAsync(() -> all.see("next")).join();
		assertThat(this.done).containsExactly("next");
	}

}
