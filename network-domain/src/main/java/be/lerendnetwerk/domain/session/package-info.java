/** TO BE WRITTEN */
@NullMarked
package be.lerendnetwerk.domain.session;

import org.jspecify.annotations.NullMarked;
