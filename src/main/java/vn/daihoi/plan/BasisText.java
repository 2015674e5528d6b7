package vn.daihoi.plan;

import java.util.List;
import java.util.stream.Collectors;

import vn.daihoi.calendar.VietnameseDate;

/** Documents as a paper cites them. */
final class BasisText {

	private BasisText() {
	}

	static String of(List<LegalBasis> bases) {
		return bases.stream().map(BasisText::of).collect(Collectors.joining("; "));
	}

	/**
	 * {@code Chỉ thị số 35-CT/TW ngày 14/06/2024 của Bộ Chính trị về …}: every type has
	 * two syllables.
	 */
	static String of(LegalBasis basis) {
		if (basis.number() == null) {
			return basis.title();
		}
		String[] words = basis.title().split(" ", 3);
		String date = (basis.date() == null) ? "" : " ngày " + VietnameseDate.of(basis.date());
		return "%s %s số %s%s của %s%s".formatted(words[0], words[1], basis.number(), date, basis.issuer(),
				(words.length < 3) ? "" : " " + words[2]);
	}

}
