package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Deciding documents, work programmes and review meetings, as known at any time. */
@Service
public class WorkRecords {

	private final WorkPictures pictures;

	WorkRecords(WorkPictures pictures) {
		this.pictures = pictures;
	}

	public List<DecidingDocument> documents(AsOf asOf) {
		return pictures.known(asOf).documents();
	}

	/** By its code, else by its number; {@link UnknownDocument} where nothing has either. */
	public DecidingDocument document(String codeOrNumber, AsOf asOf) {
		List<DecidingDocument> all = documents(asOf);
		return all.stream().filter(each -> each.code().value().equals(codeOrNumber)).findFirst()
			.or(() -> all.stream().filter(each -> each.number().equalsIgnoreCase(codeOrNumber.strip())).findFirst()).orElseThrow(() -> new UnknownDocument(codeOrNumber));
	}

	/** Programmes of an agency or of a quarter, or all of them. */
	public List<WorkProgramme> programmes(@Nullable OrgUnitCode owner, @Nullable Quarter quarter, AsOf asOf) {
		return pictures.known(asOf).programmes().stream().filter(each -> (owner == null || owner.equals(each.owner())) && (quarter == null || quarter.equals(each.quarter())))
			.toList();
	}

	public WorkProgramme programme(ProgrammeCode code, AsOf asOf) {
		return pictures.known(asOf).programmes().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new UnknownProgramme(code.value()));
	}

	Optional<WorkProgramme> programme(OrgUnitCode owner, Quarter quarter, AsOf asOf) {
		return programmes(owner, quarter, asOf).stream().findFirst();
	}

	public List<ReviewMeeting> meetings(AsOf asOf) {
		return pictures.known(asOf).meetings();
	}

	public ReviewMeeting meeting(MeetingCode code, AsOf asOf) {
		return meetings(asOf).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new UnknownMeeting(code.value()));
	}
}
