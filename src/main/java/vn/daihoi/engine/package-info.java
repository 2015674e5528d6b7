/**
 * The only place that configures Camunda: what is deployed, who may do what, which
 * expressions may run, and the one listener at the end of every user task. Closed by
 * default: signing in alone opens nothing. Only this package imports the engine's
 * insides.
 */
package vn.daihoi.engine;
