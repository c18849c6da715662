/**
 * Every command as a form. Pages link to a form or carry one inside them; all of them are submitted here, so that every
 * refusal is told in the same way and nothing that was typed is lost.
 */
@NullMarked
package be.lerendnetwerk.app.forms;

import org.jspecify.annotations.NullMarked;
