/**
 * The life of a session (<i>sessie</i>). Its series gives it a number and puts it on the calendar, in the future or in
 * the past; it can be moved, or cancelled, and then takes nothing any more. Organisations are asked to host and to
 * co-lead; one of them confirms, others decline, and who confirmed can hand it back before another does. Where no member
 * hosts, a place is named. People announce that they come, or apologise; what they said last counts, and somebody else
 * may come in their stead. From the day itself on the attendance is taken: while the session is open, the last mark of a
 * person counts and can be withdrawn. Check-in, methods and check-out are noted without what anybody said in them.
 * Closing makes it a held session, with a reason for each thing that went otherwise. From then on only attendance
 * changes, by a correction with a reason, unless the session is opened again; what was noted stays then.
 */
@NullMarked
package be.lerendnetwerk.domain.session;

import org.jspecify.annotations.NullMarked;
