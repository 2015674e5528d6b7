package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.List;

/** A place where rules of the product are kept as rows. */
public interface RuleSource {

	/** Those that hold for everybody on a day. */
	List<RuleRow> rules(LocalDate day);

}
