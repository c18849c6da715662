package be.lerendnetwerk.architecture.wrong.domain.cases.event;

import org.axonframework.serialization.Revision;

@Revision("1")
class CaseChanging implements CaseEvent {}
