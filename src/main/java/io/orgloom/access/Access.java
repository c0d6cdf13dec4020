package io.orgloom.access;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who acts, and what they may do where. A grant on a unit is valid for it and for everything below it on the day asked or today; a unit that has ended
 * stays with those who had it. Grants are read anew for each request, so a change of them is felt at once.
 */
@Service
public class Access {

	/** The actor of what Orgloom does by itself; no account has this name. */
	public static final String SYSTEM = "orgloom";

	private static final String GRANTS = Access.class.getName() + ".grants.";
	private static final Authentication BY_ITSELF = UsernamePasswordAuthenticationToken.authenticated(new SystemActor(), null, List.of());

	private final Accounts accounts;
	private final AccessQueries queries;
	private final Times times;

	Access(Accounts accounts, AccessQueries queries, Times times) {
		this.accounts = accounts;
		this.queries = queries;
		this.times = times;
	}

	private record SystemActor() implements java.security.Principal {

		@Override
		public String getName() {
			return SYSTEM;
		}
	}

	/** The name of who is signed in; {@link #SYSTEM} where nobody is, as while starting. */
	public String actor() {
		return signedIn().map(Authentication::getName).orElse(SYSTEM);
	}

	/** The grants of who is signed in; none where nobody is. */
	public List<Grant> grants() {
		return signedIn().map(who -> who.getPrincipal() instanceof SystemActor ? all() : grantsOf(who.getName())).orElse(List.of());
	}

	/** {@link NotGranted} unless the actor has the role on the unit; on everything where the unit is null. */
	public void require(Role role, @Nullable String unitCode, AsOf asOf) {
		if (!may(role, unitCode, asOf)) {
			throw new NotGranted(actor(), role, unitCode);
		}
	}

	/** {@link NotGranted} unless the actor has one of the roles somewhere. */
	public void requireAny(Role... roles) {
		if (!mayAny(roles)) {
			throw new NotGranted(actor(), roles);
		}
	}

	/** Whether the actor has the role on the unit; on everything where the unit is null. */
	public boolean may(Role role, @Nullable String unitCode, AsOf asOf) {
		List<Grant> given = grants().stream().filter(grant -> grant.gives(role)).toList();
		if (given.stream().anyMatch(grant -> grant.within() == null)) {
			return true;
		}
		if (unitCode == null || given.isEmpty()) {
			return false;
		}
		Set<String> scope = queries.scope(unitCode, asOf, times.today());
		return given.stream().anyMatch(grant -> scope.contains(String.valueOf(grant.within())));
	}

	/** Which of some units the actor has the role on; one statement, whatever their number. */
	public Set<String> reach(Role role, Collection<String> unitCodes, AsOf asOf) {
		List<Grant> given = grants().stream().filter(grant -> grant.gives(role)).toList();
		if (given.stream().anyMatch(grant -> grant.within() == null)) {
			return Set.copyOf(unitCodes);
		}
		if (given.isEmpty() || unitCodes.isEmpty()) {
			return Set.of();
		}
		Set<String> granted = given.stream().map(grant -> String.valueOf(grant.within())).collect(Collectors.toSet());
		Set<String> reached = new HashSet<>();
		queries.scopes(unitCodes, asOf, times.today()).forEach((unit, scope) -> {
			if (scope.stream().anyMatch(granted::contains)) {
				reached.add(unit);
			}
		});
		return reached;
	}

	/** Of some units those that are another or below it, on the day asked or today. */
	public Set<String> within(String above, Collection<String> unitCodes, AsOf asOf) {
		return unitCodes.isEmpty() ? Set.of() : queries.scopes(unitCodes, asOf, times.today()).entrySet().stream().filter(unit -> unit.getValue().contains(above)).map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** {@link NotGranted} unless the actor has the role on every one of some units. */
	public void requireAll(Role role, Collection<String> unitCodes, AsOf asOf) {
		Set<String> reached = reach(role, unitCodes, asOf);
		unitCodes.stream().filter(unit -> !reached.contains(unit)).findFirst().ifPresent(unit -> {
			throw new NotGranted(actor(), role, unit);
		});
	}

	/** Whether the actor has the role on everything. */
	public boolean mayEverywhere(Role role) {
		return grants().contains(Grant.everywhere(role));
	}

	/** Whether the actor has one of the roles somewhere. */
	public boolean mayAny(Role... roles) {
		return grants().stream().anyMatch(grant -> Arrays.stream(roles).anyMatch(grant::gives));
	}

	/** Does something in Orgloom's own name with every role, as while starting; never on behalf of a request. */
	public <T extends @Nullable Object> T asSystem(Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		try {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(BY_ITSELF);
			SecurityContextHolder.setContext(context);
			return work.get();
		} finally {
			SecurityContextHolder.setContext(before);
		}
	}

	static List<Grant> all() {
		return Arrays.stream(Role.values()).map(Grant::everywhere).toList();
	}

	private static Optional<Authentication> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken));
	}

	@SuppressWarnings("unchecked")
	private List<Grant> grantsOf(String name) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read(name);
		}
		Object known = request.getAttribute(GRANTS + name, RequestAttributes.SCOPE_REQUEST);
		if (known == null) {
			known = read(name);
			request.setAttribute(GRANTS + name, known, RequestAttributes.SCOPE_REQUEST);
		}
		return (List<Grant>) known;
	}

	private List<Grant> read(String name) {
		return Names.isName(name) ? accounts.findById(name).map(Account::granted).orElse(List.of()) : List.of();
	}
}
