package vn.daihoi.plan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import org.springframework.beans.BeanUtils;

import vn.daihoi.plan.Problems.Place;
import vn.daihoi.regulation.Refusal;

/**
 * Makes records out of YAML, key by component. Jackson would stop at the first mistake;
 * whoever writes a plan wants to see all of them, each in its place.
 */
final class RecordBinder {

	private final Problems problems;

	private final ScalarBinder scalars;

	RecordBinder(Problems problems) {
		this.problems = problems;
		this.scalars = new ScalarBinder(problems);
	}

	/**
	 * A record of {@code type} with what stands in {@code root}.
	 * @throws Refusal 422, when a key is unknown, missing or doubled, or a value is of
	 * the wrong type
	 */
	<T> T bind(Node root, Class<T> type) {
		Object bound = value(root, type, "");
		this.problems.refuseIfAny();
		return type.cast(bound);
	}

	private Object value(Node node, Type type, String path) {
		this.problems.remember(path, node.getStartMark());
		if (type instanceof ParameterizedType list) {
			return list(node, list.getActualTypeArguments()[0], path);
		}
		Class<?> plain = (Class<?>) type;
		return plain.isRecord() ? record(node, plain, path) : this.scalars.value(node, plain, path);
	}

	private List<?> list(Node node, Type type, String path) {
		if (!(node instanceof SequenceNode sequence)) {
			add(node, "PLAN_TYPE", path,
					"“" + path + "” phải là danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch “- ”");
			return List.of();
		}
		List<Object> items = new ArrayList<>();
		for (Node item : sequence.getValue()) {
			items.add(value(item, type, path + "[" + items.size() + "]"));
		}
		return this.problems.none() ? List.copyOf(items) : List.of();
	}

	private Object record(Node node, Class<?> type, String path) {
		if (!(node instanceof MappingNode mapping)) {
			add(node, "PLAN_TYPE", path, (path.isEmpty() ? "kế hoạch" : "“" + path + "”")
					+ " phải gồm các khóa, mỗi khóa một dòng: " + keysOf(type));
			return null;
		}
		Map<String, Node> entries = entries(mapping, type, path);
		Object[] arguments = Arrays.stream(type.getRecordComponents())
			.map((component) -> component(component, entries, mapping, path))
			.toArray();
		return this.problems.none() ? BeanUtils.instantiateClass(type.getDeclaredConstructors()[0], arguments) : null;
	}

	private Map<String, Node> entries(MappingNode mapping, Class<?> type, String path) {
		Map<String, Node> entries = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
			String field = under(path, ScalarBinder.shortened(key));
			if (Arrays.stream(type.getRecordComponents()).noneMatch((known) -> known.getName().equals(key))) {
				add(tuple.getKeyNode(), "PLAN_KEY", field, "khóa “" + ScalarBinder.shortened(key)
						+ "” không có trong mẫu kế hoạch; hãy xóa hoặc sửa thành một trong: " + keysOf(type));
			}
			else if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
				add(tuple.getKeyNode(), "PLAN_KEY", field,
						"khóa “" + key + "” đã có ở trên; hãy gộp lại hoặc xóa một trong hai");
			}
		}
		return entries;
	}

	private Object component(RecordComponent component, Map<String, Node> entries, Node parent, String path) {
		String field = under(path, component.getName());
		Node node = entries.get(component.getName());
		boolean blank = node == null || Tag.NULL.equals(node.getTag());
		if (!blank) {
			return value(node, component.getGenericType(), field);
		}
		if (!component.isAnnotationPresent(MayBeAbsent.class)) {
			missing(node, component.getName(), parent, path);
		}
		return absent(component.getType());
	}

	private void missing(Node blank, String key, Node parent, String path) {
		if (blank != null) {
			add(blank, "PLAN_MISSING", under(path, key), "“" + under(path, key) + "” còn trống; hãy ghi nội dung");
		}
		else {
			add(parent, "PLAN_MISSING", under(path, key), "thiếu khóa “" + key + "”"
					+ (path.isEmpty() ? "" : " trong “" + path + "”") + "; hãy thêm khóa này");
		}
	}

	private static Object absent(Class<?> type) {
		if (type == boolean.class) {
			return false;
		}
		return (type == List.class) ? List.of() : null;
	}

	private static String under(String path, String key) {
		return path.isEmpty() ? key : path + "." + key;
	}

	private static String keysOf(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.collect(Collectors.joining(", "));
	}

	private void add(Node node, String code, String path, String text) {
		this.problems.add(Place.of(node.getStartMark()), code, path, text);
	}

}
