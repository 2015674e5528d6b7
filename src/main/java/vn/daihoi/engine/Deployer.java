package vn.daihoi.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys {@code bpmn/} and {@code forms/} as one deployment under names that are the
 * same from classes and from the jar: nothing when nothing changed, everything when
 * anything did, so that a process always finds its forms in its own deployment.
 */
@Component
class Deployer {

	private static final String[] PATTERNS = { "bpmn/*.bpmn", "bpmn/*.dmn", "forms/*/*.html" };

	private final RepositoryService repository;

	Deployer(RepositoryService repository) {
		this.repository = repository;
	}

	void deploy() {
		deploy(packaged());
	}

	/** Deploys the contents by resource name. */
	void deploy(Map<String, byte[]> resources) {
		DeploymentBuilder deployment = this.repository.createDeployment().name("daihoi").source("daihoi");
		resources.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		deployment.enableDuplicateFiltering(false).deploy();
	}

	/** What the application carries, by resource name. */
	static Map<String, byte[]> packaged() {
		Map<String, byte[]> resources = new TreeMap<>();
		for (String pattern : PATTERNS) {
			for (Resource resource : find(pattern)) {
				resources.put(name(resource), content(resource));
			}
		}
		return resources;
	}

	private static Resource[] find(String pattern) {
		try {
			return new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
		}
		catch (IOException ex) {
			return new Resource[0];
		}
	}

	private static String name(Resource resource) {
		try {
			String url = resource.getURL().toString();
			int folder = Math.max(url.lastIndexOf("/bpmn/"), url.lastIndexOf("/forms/"));
			return url.substring(folder + 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] content(Resource resource) {
		try {
			return resource.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
