/**
 * Takes a network's history from spreadsheets. A {@code Folder} is read into {@code Sheets} of rows; {@code Checks} look at
 * every row before anything is done; the {@code Plan} puts what the rows tell in the order in which it took place, as dated
 * commands; and {@code Import} hands them in as one, together with what each row said, so that no row is taken twice.
 */
@NullMarked
package be.lerendnetwerk.app.imports;

import org.jspecify.annotations.NullMarked;
