package vn.daihoi.signin;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import vn.daihoi.fault.FaultAnswers;

/**
 * Three doors. {@code /engine-rest} takes HTTP Basic only and never a session;
 * {@code /api} takes either, and answers a lost session with 401 and no challenge;
 * everything else takes the session that the one sign-in page gives, but for
 * {@code /feeds}, where the address itself is the secret.
 */
@Configuration
class SignInConfiguration {

	private static final RequestMatcher TASKLIST_SIGN_OUT = path("/camunda/api/admin/auth/user/{engine}/logout");

	/** Our own pages behind which the engine is asked. */
	private static final RequestMatcher REACHING_THE_ENGINE = new OrRequestMatcher(path("/registration/**"),
			path("/notices/*"));

	private final EngineIdentity identity;

	private final CookieCsrfTokenRepository csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();

	SignInConfiguration(EngineIdentity identity,
			@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
		this.identity = identity;
		this.csrfTokens.setCookieName("DAIHOI-CSRF");
		this.csrfTokens.setHeaderName("X-DAIHOI-CSRF");
		this.csrfTokens.setCookiePath("/");
		if (secure) {
			this.csrfTokens.setCookieCustomizer((cookie) -> cookie.secure(true));
		}
	}

	/** Matches the whole path, whichever servlet it belongs to. */
	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	@Bean
	@Order(1)
	SecurityFilterChain engineRest(HttpSecurity http, @Value("${daihoi.engine-rest.enabled}") boolean enabled)
			throws Exception {
		http.securityMatcher(path("/engine-rest/**"))
			.authorizeHttpRequests((requests) -> all(requests.anyRequest(), enabled))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.requireCsrfProtectionMatcher(SignInConfiguration::isSentByPage))
			.addFilterAfter(new EngineIdentityFilter(this.identity, AnyRequestMatcher.INSTANCE),
					AuthorizationFilter.class);
		if (enabled) {
			http.httpBasic(Customizer.withDefaults());
		}
		else {
			http.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
						.accessDeniedHandler((request, response, denied) -> response.setStatus(404)));
		}
		return http.build();
	}

	private static void all(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl url, boolean enabled) {
		if (enabled) {
			url.authenticated();
		}
		else {
			url.denyAll();
		}
	}

	/** A browser's page may not use the password that the browser remembers. */
	private static boolean isSentByPage(HttpServletRequest request) {
		return request.getHeader("Sec-Fetch-Site") != null && !"GET".equals(request.getMethod());
	}

	@Bean
	@Order(2)
	SecurityFilterChain api(HttpSecurity http, FaultAnswers answers) throws Exception {
		http.securityMatcher(new OrRequestMatcher(path("/api/**"), path("/v3/api-docs/**"), path("/actuator/**")))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(path("/actuator/health/**"))
				.permitAll()
				.requestMatchers(path("/actuator/**"), path("/api/clock/**"), path("/api/organizations/*"),
						path("/api/training/**"), path("/api/deadlines/rules/{rule}/reminders"),
						path("/api/regulations"))
				.access(administrators())
				.requestMatchers(path("/api/calendar/days/read"))
				.access((person, request) -> new AuthorizationDecision(SignedIn.proposesDeadlines(person.get())))
				.anyRequest()
				.authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(answers))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
			.requestCache((cache) -> cache.disable())
			.csrf((csrf) -> csrf.csrfTokenRepository(this.csrfTokens)
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
				.ignoringRequestMatchers(SignInConfiguration::hasBasic))
			.addFilterAfter(new EngineIdentityFilter(this.identity, AnyRequestMatcher.INSTANCE),
					AuthorizationFilter.class);
		return http.build();
	}

	private static AuthorizationManager<RequestAuthorizationContext> administrators() {
		return (person, request) -> new AuthorizationDecision(SignedIn.isAdministrator(person.get()));
	}

	private static boolean hasBasic(HttpServletRequest request) {
		String header = request.getHeader("Authorization");
		return header != null && header.startsWith("Basic ") && request.getHeader("Sec-Fetch-Site") == null;
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		http.authorizeHttpRequests((requests) -> requests
			.requestMatchers(path("/sign-in"), path("/sign-in.css"), path("/sign-in.js"), path("/favicon.ico"),
					path("/error"), path("/feeds/*"))
			.permitAll()
			.requestMatchers(path("/organizations/**"), path("/training/**"), path("/regulations"),
					path("/mail/templates/**"), path("/documents/**"))
			.access(administrators())
			.anyRequest()
			.authenticated())
			.formLogin((
					form) -> form.loginPage("/sign-in").defaultSuccessUrl("/camunda/app/tasklist/default/").permitAll())
			.logout((out) -> out
				.logoutRequestMatcher(new OrRequestMatcher(
						PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"),
						TASKLIST_SIGN_OUT))
				.logoutSuccessHandler((request, response, person) -> signedOut(request, response)))
			.exceptionHandling((refused) -> refused.accessDeniedHandler(SignInConfiguration::denied)
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						path("/camunda/api/**"))
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"),
						AnyRequestMatcher.INSTANCE))
			.headers((headers) -> headers.cacheControl((cache) -> cache.disable()))
			.csrf((csrf) -> csrf.csrfTokenRepository(this.csrfTokens)
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
				.ignoringRequestMatchers(path("/camunda/**")))
			.addFilterAfter(new EngineIdentityFilter(this.identity, REACHING_THE_ENGINE), AuthorizationFilter.class);
		return http.build();
	}

	/** The page that tells it is told why. */
	private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException {
		request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	private static void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (TASKLIST_SIGN_OUT.matches(request)) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		}
		else {
			response.sendRedirect("/sign-in?out");
		}
	}

	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> signInOfWebApplications() {
		var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
		filter.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
		filter.setOrder(201);
		return filter;
	}

}
