package vn.daihoi.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key that a plan file may leave out or leave blank: a list is then empty, a
 * {@code boolean} false, anything else null.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface MayBeAbsent {

}
