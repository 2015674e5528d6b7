package vn.daihoi.replanning;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of the effect of a change. */
class EffectTests {

	@Test
	void changeThatMovesNothingSaysSo() {
		assertThat(effect(0).sentence())
			.isEqualTo("Lúc này không hạn nào đổi ngày; điều chỉnh chỉ có tác dụng với việc phát sinh sau khi duyệt");
	}

	@Test
	void timersThatMoveAloneAreTold() {
		assertThat(effect(2).sentence())
			.isEqualTo("Không hạn nào đổi ngày; 2 lần giao việc, đóng việc tự động được dời theo");
	}

	private static Effect effect(int timers) {
		return new Effect(List.of(), 0, 0, timers, 0, 0, List.of(), List.of(), List.of(), Map.of());
	}

}
