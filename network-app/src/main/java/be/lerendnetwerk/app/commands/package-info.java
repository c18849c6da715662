/** The commands as outside callers name and fill them: a form, a program, a sheet. */
@NullMarked
package be.lerendnetwerk.app.commands;

import org.jspecify.annotations.NullMarked;
