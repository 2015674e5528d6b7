package vn.daihoi.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

/** The packaged plan of Phụng Hiệp, under codes of tests. */
final class PlanFile {

	static final String PACKAGED = "phung-hiep-2025";

	private PlanFile() {
	}

	static String underCode(String code) {
		return read(PACKAGED).replace("code: " + PACKAGED, "code: " + code);
	}

	private static String read(String plan) {
		try {
			return new ClassPathResource("plans/" + plan + ".yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The plan of Bản Hon for the one committee of the tests. */
	static String ofBanHon(String code) {
		return read("ban-hon-2025").replace("code: ban-hon-2025", "code: " + code)
			.replace("issuer: huyenuy", "issuer: phunghiep")
			.replace("organizations: [Đảng bộ xã Bản Hon]", "organizations: [Đảng bộ xã Hiệp Hưng]");
	}

	/** The plan of Lạc Dương for the one committee of the tests. */
	static String ofLacDuong(String code) {
		return read("lac-duong-2025").replace("code: lac-duong-2025", "code: " + code)
			.replace("issuer: lacduong", "issuer: phunghiep");
	}

	/**
	 * The template of 2027 for the one committee of the tests, above which nobody stands.
	 */
	static String of2027(String code) {
		return read("chi-bo-2027").replace("code: chi-bo-2027", "code: " + code).replace("issuer: xa", "issuer: hh");
	}

	/**
	 * The notice waits for the agreement on personnel; the window ends on 31/3/2025.
	 */
	static String withNoticeAfterAgreement(String code) {
		return underCode(code)
			.replace("noticeRequires: [dateAccepted]", "noticeRequires: [dateAccepted, personnelAgreed]")
			.replace("to: 2024-12-31", "to: 2025-03-31");
	}

	/** The same where the superior appoints the committee: the congress elects nobody. */
	static String withoutElections(String yaml) {
		return yaml.replace("kind: electCommittee", "kind: discussDrafts")
			.replace("text: Bầu chi ủy, bí thư, phó bí thư chi bộ", "text: Thảo luận dự thảo văn kiện")
			.replaceAll("(?m)^secretaryElectedBy:.*\n", "")
			.replaceAll("(?m)^trials:\n.*\n", "");
	}

	static String startForm(String yaml) {
		try {
			return new ObjectMapper().writeValueAsString(Map.of("yaml", yaml));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
