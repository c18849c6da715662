/** The organisations as islands, and the bridges between them: a picture, and the same in words. */
@NullMarked
package be.lerendnetwerk.app.islands;

import org.jspecify.annotations.NullMarked;
