package vn.daihoi.sight;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Some rows of a list.
 *
 * @param total how many there are on all pages; 0 when none was found
 */
record RowsWithTotal(List<CongressRow> rows, int total) {

	/** Reads rows that have the total behind what the mapper reads. */
	static ResultSetExtractor<RowsWithTotal> by(CongressRowMapper mapper) {
		return (row) -> {
			List<CongressRow> found = new ArrayList<>();
			int total = 0;
			while (row.next()) {
				found.add(mapper.mapRow(row, found.size()));
				total = row.getInt(CongressRowMapper.PLACES + 1);
			}
			return new RowsWithTotal(found, total);
		};
	}

}
