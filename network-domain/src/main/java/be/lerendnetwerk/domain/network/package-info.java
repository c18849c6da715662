/** TO BE WRITTEN */
@NullMarked
package be.lerendnetwerk.domain.network;

import org.jspecify.annotations.NullMarked;
