/** TO BE WRITTEN */
@NullMarked
package be.lerendnetwerk.domain.cases;

import org.jspecify.annotations.NullMarked;
