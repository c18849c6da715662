@NullMarked
package be.lerendnetwerk.app.access;

import org.jspecify.annotations.NullMarked;
