@NullMarked
package be.lerendnetwerk.app.imports;

import org.jspecify.annotations.NullMarked;
