package vn.daihoi.ratification;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * How long the sealed ballots of a congress are kept: six months; then, without complaint
 * or denunciation, the committee of the same level decides to destroy them.
 *
 * <p>
 * Source: 190-QĐ/TW Article 35.
 */
@Component
class KeptBallots {

	private static final int MONTHS = 6;

	private final Regulations regulations;

	KeptBallots(Regulations regulations) {
		this.regulations = regulations;
	}

	/** What is told of it after a congress of that day. */
	String note(LocalDate held) {
		return "Phiếu bầu đã niêm phong được lưu đến ngày %s; sau đó, nếu không có khiếu nại, tố cáo, cấp ủy cùng cấp quyết định hủy (%s)"
			.formatted(VietnameseDate.of(held.plusMonths(MONTHS)),
					this.regulations.inForce(Topic.ELECTION_REG, held).citeOn("keptBallots"));
	}

}
