/** Documents and texts say what the code does, and in both languages. */
@NullMarked
package be.lerendnetwerk.docs;

import org.jspecify.annotations.NullMarked;
