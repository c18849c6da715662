/** What outside programs meet: commands, read models, the log, imports, rebuilds and the status, as JSON, CSV or Excel. */
@NullMarked
package be.lerendnetwerk.app.api;

import org.jspecify.annotations.NullMarked;
