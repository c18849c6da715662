/** What all pages share: the frame around them, the moment they look at, and the language they speak. */
@NullMarked
package be.lerendnetwerk.app.frame;

import org.jspecify.annotations.NullMarked;
