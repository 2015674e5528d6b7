package vn.daihoi.file;

import java.util.Set;

/** Which tasks still wait for somebody. */
public interface OpenTasks {

	/** Those of {@code taskIds} that are open. */
	Set<String> among(Set<String> taskIds);

}
