package vn.daihoi.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.annotation.Nullable;

import org.yaml.snakeyaml.nodes.Node;

import vn.daihoi.regulation.Refusal;

/**
 * Reads a plan file (YAML, see {@link PlanDocument} for its keys). It takes nothing for
 * granted: an unknown key is refused as a missing one is, and everything wrong is named
 * at once, with its line and column, so that a plan can be put right in one go.
 */
public class PlanReader {

	/**
	 * The plan in a file; a file that is no text is refused where it is none.
	 * @throws Refusal as for a text
	 * @throws IOException when there is no such file
	 */
	public PlanDocument read(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return read(new String(content.readNBytes(YamlText.LARGEST_BYTES + 1), StandardCharsets.UTF_8));
		}
	}

	/**
	 * The plan that {@code yaml} describes.
	 * @throws Refusal 422, with one finding a mistake: the path of the key, and a
	 * sentence that begins with line and column
	 */
	public PlanDocument read(@Nullable String yaml) {
		Problems problems = new Problems();
		Node root = new YamlText((yaml != null) ? yaml : "", problems).root();
		PlanDocument plan = new RecordBinder(problems).bind(root, PlanDocument.class);
		problems.addAll(PlanContradictions.in(plan));
		problems.refuseIfAny();
		return plan;
	}

}
