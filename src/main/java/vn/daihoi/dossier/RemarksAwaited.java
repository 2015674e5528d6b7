package vn.daihoi.dossier;

import vn.daihoi.congress.CongressId;

/**
 * Persons were proposed on whom the committees where they live are asked.
 *
 * @param unit the plan and the grassroots committee whose office asks
 */
public record RemarksAwaited(CongressId unit) {
}
