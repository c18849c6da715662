package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Which organisations are there, and do they host?
 *
 * @param ask as of when, and which
 */
record FindOrganisations(Ask ask) implements Question<OrganisationRow> {}
