package vn.daihoi.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.daihoi", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTests {

	@ArchTest
	static final ArchRule onlyTheEnginePackageReachesInsideTheEngine = noClasses().that()
		.resideOutsideOfPackage("vn.daihoi.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda.bpm.engine.impl..")
		.because("what the engine does not promise may change with its successor, and must then be found in one place");

	@ArchTest
	static final ArchRule rulesAndRecordsKnowNothingOfTheEngine = noClasses().that()
		.resideOutsideOfPackages("vn.daihoi.engine..", "vn.daihoi.signin..", "vn.daihoi.demonstration..",
				"vn.daihoi.training..", "vn.daihoi.decision..")
		.and(are(new StepsOfProcesses()).negate())
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..")
		.because(
				"a rule is asked with plain values: by a form, by a process, by a test, and by whatever engine comes next");

	@ArchTest
	static final ArchRule packagesFormNoCircle = slices().matching("vn.daihoi.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a stage that another one needs must be readable without it");

	@ArchTest
	static final ArchRule namesSayWhatAClassIs = noClasses().should()
		.haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Common)")
		.because("such a name says nothing, and so collects everything");

	@ArchTest
	static final ArchRule controllersAreNobodyElsesBusiness = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.because("what another package needs of a controller belongs into the class that it calls");

	@ArchTest
	static final ArchRule repositoriesAreOpenOnlyWhereTheyAreAskedFor = classes().that()
		.areAnnotatedWith(Repository.class)
		.and()
		.arePublic()
		.should(new BeUsedElsewhere())
		.because("rows of a stage are read and written by that stage, unless another one truly needs them");

	@ArchTest
	static final ArchRule whatAClassNeedsStandsInItsConstructor = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.because("a class that can be made with new can be read and tested without Spring");

	@ArchTest
	static final ArchRule rowsAreListed = noClasses().should()
		.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
		.because(
				"outside a transaction a stream of rows keeps its connection until it is closed; list() gives it back");

	@ArchTest
	static final ArchRule oneClockTellsTheTime = noClasses().that()
		.resideOutsideOfPackages("vn.daihoi.clock..", "vn.daihoi.engine..")
		.and()
		.doNotHaveFullyQualifiedName("vn.daihoi.file.FileContents")
		.should()
		.accessTargetWhere(new AskTheMachineForTheTime())
		.because("a campaign is rehearsed on a virtual clock; only the age of a file on the disk is the machine's");

	@ArchTest
	static final ArchRule onlyTheEnginesSideSpeaksOfJavaUtilDate = noClasses().that()
		.resideOutsideOfPackage("vn.daihoi.engine..")
		.and()
		.doNotHaveFullyQualifiedName("vn.daihoi.deadline.DueDates")
		.should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("java.util.Date")
		.because("a day is a LocalDate, a moment an Instant; a Date is neither");

}
