package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import org.axonframework.config.ProcessingGroup;

@ProcessingGroup("forgetful")
class ForgetfulProjector {}
