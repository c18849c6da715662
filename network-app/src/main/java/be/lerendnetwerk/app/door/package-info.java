/** What every command meets before it is handed in, from a page, a program or a sheet: does what it names exist and still take part. */
@NullMarked
package be.lerendnetwerk.app.door;

import org.jspecify.annotations.NullMarked;
