package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.domain.shared.TurnReason;
import org.jspecify.annotations.Nullable;

/**
 * The place of an organisation in a rotation.
 *
 * @param organisation its id
 * @param turn 1 for who is asked first, 2, 3 …; null for who has no turn
 * @param why the first reason that holds
 */
record Turn(String organisation, @Nullable Integer turn, TurnReason why) {}
