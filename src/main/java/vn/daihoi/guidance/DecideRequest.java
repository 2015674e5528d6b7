package vn.daihoi.guidance;

import org.springframework.lang.Nullable;

/**
 * What the standing leadership answers to a difficulty.
 *
 * @param published whether the answer is for all who read the plan
 */
record DecideRequest(String words, @Nullable Boolean published) {
}
