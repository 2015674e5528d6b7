package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A plan file with some of its values changed, everything else as its author wrote it:
 * order, layout, remarks.
 */
public final class AmendedText {

	private final String text;

	private final Node root;

	/** By the place of the old value. */
	private final Map<Integer, Splice> splices = new TreeMap<>(Comparator.reverseOrder());

	public AmendedText(String text) {
		this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		this.root = new YamlText(this.text, new Problems()).root();
	}

	private record Splice(ScalarNode old, String value) {
	}

	/**
	 * Puts another document in the place of a legal basis; the section that it stands in
	 * stays.
	 */
	public AmendedText basis(LegalBasis old, LegalBasis other) {
		MappingNode basis = bases().filter((one) -> isThat(one, old)).findFirst().orElseThrow();
		value(basis, "number").ifPresent((node) -> put(node, other.number()));
		value(basis, "date").ifPresent((node) -> put(node, other.date()));
		value(basis, "issuer").ifPresent((node) -> put(node, other.issuer()));
		value(basis, "title").ifPresent((node) -> put(node, other.title()));
		return this;
	}

	/** Words a sentence differently, wherever it stands. */
	public AmendedText sentence(String old, String other) {
		scalars(this.root).filter((node) -> node.getValue().strip().equals(old)).forEach((node) -> put(node, other));
		return this;
	}

	private Stream<MappingNode> bases() {
		return value((MappingNode) this.root, "legalBasis").stream()
			.flatMap((list) -> ((SequenceNode) list).getValue().stream())
			.map(MappingNode.class::cast);
	}

	private static boolean isThat(MappingNode node, LegalBasis basis) {
		return read(node, "number").equals(Optional.ofNullable(basis.number()))
				&& read(node, "date").equals(Optional.ofNullable(basis.date()).map(LocalDate::toString))
				&& read(node, "title").equals(Optional.of(basis.title()));
	}

	private static Optional<String> read(MappingNode node, String key) {
		return value(node, key).map((value) -> ((ScalarNode) value).getValue().strip());
	}

	private static Optional<Node> value(MappingNode node, String key) {
		return node.getValue()
			.stream()
			.filter((entry) -> ((ScalarNode) entry.getKeyNode()).getValue().equals(key))
			.map((entry) -> entry.getValueNode())
			.findFirst();
	}

	private static Stream<ScalarNode> scalars(Node node) {
		if (node instanceof ScalarNode scalar) {
			return Stream.of(scalar);
		}
		List<Node> inner = (node instanceof MappingNode mapping)
				? mapping.getValue().stream().map((entry) -> entry.getValueNode()).toList()
				: ((SequenceNode) node).getValue();
		return inner.stream().flatMap(AmendedText::scalars);
	}

	private void put(Node old, Object value) {
		this.splices.put(old.getStartMark().getIndex(), new Splice((ScalarNode) old, value.toString()));
	}

	@Override
	public String toString() {
		StringBuilder amended = new StringBuilder(this.text);
		this.splices.values().forEach((splice) -> splice(amended, splice));
		return amended.toString();
	}

	/** From the end to the beginning, so that the places before stay. */
	private void splice(StringBuilder amended, Splice splice) {
		int from = place(splice.old().getStartMark());
		String old = this.text.substring(from, place(splice.old().getEndMark()));
		amended.replace(from, from + old.stripTrailing().length(), quoted(splice.value()));
	}

	/** Marks count characters, texts their halves. */
	private int place(Mark mark) {
		return this.text.offsetByCodePoints(0, mark.getIndex());
	}

	private static String quoted(String value) {
		return value.matches("\\d{4}-\\d\\d-\\d\\d") ? value
				: '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
	}

}
