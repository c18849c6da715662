/** What every context of the domain speaks with: personal values, rules, and nothing that belongs to one context. */
@NullMarked
package be.lerendnetwerk.domain.shared;

import org.jspecify.annotations.NullMarked;
