package be.lerendnetwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of the house hold, and each of them can fail. */
class HouseTest {

    private static final String WRONG = "be.lerendnetwerk.architecture.wrong";

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_laws() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("be.lerendnetwerk");
        return new House("be.lerendnetwerk")
                .laws().entrySet().stream()
                        .map(law ->
                                dynamicTest(law.getKey(), () -> law.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_house_breaks_every_law() {
        JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
        return new House(WRONG)
                .laws().entrySet().stream()
                        .map(law -> dynamicTest(law.getKey(), () -> assertThat(
                                        law.getValue().evaluate(wrong).hasViolation())
                                .as("the wrong house breaks: " + law.getKey())
                                .isTrue()));
    }
}
