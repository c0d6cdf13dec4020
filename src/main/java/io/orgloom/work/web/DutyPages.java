package io.orgloom.work.web;

import io.orgloom.access.FeedAddresses;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Duties;
import io.orgloom.work.Duty;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkDuties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What waits for who is signed in: all of it as a page, the most pressing in the bell of every page. */
@Controller
class DutyPages {

	private static final int IN_BELL = 8;
	private static final int ON_PAGE = 100;

	private final WorkDuties duties;
	private final Tasks tasks;
	private final FeedAddresses addresses;
	private final Times times;
	private final MessageSource texts;

	DutyPages(WorkDuties duties, Tasks tasks, FeedAddresses addresses, Times times, MessageSource texts) {
		this.duties = duties;
		this.tasks = tasks;
		this.addresses = addresses;
		this.times = times;
		this.texts = texts;
	}

	/** Of each kind, what is shown of it. */
	record Part(Duty.Kind kind, int count, List<Duty> shown) {

		public int more() {
			return count - shown.size();
		}
	}

	@GetMapping("/work/mine")
	String mine(Model model) {
		Duties mine = duties.mine();
		List<Part> parts = mine.counts().entrySet().stream().filter(each -> each.getValue() > 0)
			.map(each -> new Part(each.getKey(), each.getValue(), mine.of(each.getKey(), ON_PAGE))).toList();
		model.addAttribute("duties", mine);
		model.addAttribute("parts", parts);
		model.addAttribute("names", names(parts.stream().flatMap(part -> part.shown().stream()).toList()));
		model.addAttribute("addressed", addresses.isDrawn());
		return "work/mine";
	}

	/** What becomes of the secret address of the calendar feed. */
	enum AddressAct { DRAW, REVOKE }

	/** The address is told once, on the page that follows. */
	@PostMapping("/work/mine/calendar")
	String address(@RequestParam AddressAct act, RedirectAttributes redirect, HttpServletRequest request, Locale language) {
		if (act == AddressAct.DRAW) {
			redirect.addFlashAttribute("address", ServletUriComponentsBuilder.fromContextPath(request).path("/calendar/{secret}.ics")
				.queryParam("lang", language.getLanguage()).buildAndExpand(addresses.draw()).toUriString());
		} else {
			addresses.revoke();
		}
		redirect.addFlashAttribute("done", texts.getMessage("calendar.done." + act, null, language));
		return "redirect:/work/mine#calendar";
	}

	/** What the bell shows: it is fetched when a page stands, and now and then while somebody is at it. */
	@GetMapping("/work/mine/bell")
	String bell(Model model) {
		Duties mine = duties.mine();
		List<Duty> shown = mine.first(IN_BELL);
		model.addAttribute("duties", mine);
		model.addAttribute("shown", shown);
		model.addAttribute("names", names(shown));
		return "work/bell :: waiting";
	}

	private Map<String, String> names(List<Duty> shown) {
		Map<String, String> names = new TreeMap<>();
		List<OrgUnitCode> leads = shown.stream().map(duty -> duty.task().task().lead()).filter(Objects::nonNull).distinct().toList();
		tasks.names(leads, times.now()).forEach((unit, name) -> names.put(unit.value(), name));
		return names;
	}
}
