/** TO BE WRITTEN */
@NullMarked
package be.lerendnetwerk.domain.organisation;

import org.jspecify.annotations.NullMarked;
