package vn.daihoi.regulation;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The one way to refuse what a person asks for: nothing changes, and the person reads one
 * Vietnamese sentence that says what to do. It is a {@link WebApplicationException} so
 * that the web applications and the REST interface of the engine answer its sentence and
 * its status untouched, and without a stack trace in the log; our own interface answers a
 * problem document.
 */
public class Refusal extends WebApplicationException {

	private final transient List<Finding> findings;

	private Refusal(int status, String sentence, List<Finding> findings) {
		super(sentence, null,
				Response.status(status).type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).entity(sentence).build());
		this.findings = List.copyOf(findings);
	}

	/** 409: the rules, or the state of the work, forbid it. */
	public static Refusal of(Finding finding) {
		return new Refusal(409, finding.sentence(), List.of(finding));
	}

	/**
	 * 409: at least one of {@code findings} forbids it; the first error is the sentence.
	 */
	public static Refusal of(List<Finding> findings) {
		return new Refusal(409, sentence(findings), findings);
	}

	/** 422: the input cannot be true, for example more votes than ballots. */
	public static Refusal impossible(List<Finding> findings) {
		return new Refusal(422, sentence(findings), findings);
	}

	/** 404: what is asked for does not exist, or not for this person. */
	public static Refusal notFound(Finding finding) {
		return new Refusal(404, finding.sentence(), List.of(finding));
	}

	/** 409: a plain sentence about {@code field}, for a refusal without a clause. */
	public static Refusal because(String code, String field, String text) {
		return of(Finding.error(code, field, text, ""));
	}

	/**
	 * Refuses when one of {@code findings} is an error.
	 * @throws Refusal 409, with all of them
	 */
	public static void ifErrors(List<Finding> findings) {
		if (findings.stream().anyMatch(Finding::isError)) {
			throw of(findings);
		}
	}

	/** Everything that was found, the reasons of the refusal among it. */
	public List<Finding> findings() {
		return this.findings;
	}

	private static String sentence(List<Finding> findings) {
		List<Finding> errors = Finding.errors(findings);
		String first = errors.get(0).sentence();
		return (errors.size() == 1) ? first : first + " Còn " + (errors.size() - 1) + " điều khác, xem cạnh từng ô.";
	}

}
