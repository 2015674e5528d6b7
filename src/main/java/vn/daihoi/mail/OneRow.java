package vn.daihoi.mail;

import java.util.function.IntSupplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a row that another transaction may be writing at the same moment, in the running
 * one, which goes on whoever of both was first.
 */
@Component
class OneRow {

	private final TransactionTemplate savepoint;

	OneRow(PlatformTransactionManager transactions) {
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/** {@code update} tells how many rows there were to change. */
	void write(IntSupplier update, Runnable insert) {
		if (update.getAsInt() == 0 && !isFirst(insert)) {
			update.getAsInt();
		}
	}

	private boolean isFirst(Runnable insert) {
		try {
			this.savepoint.executeWithoutResult((begun) -> insert.run());
			return true;
		}
		catch (DuplicateKeyException other) {
			return false;
		}
	}

}
