package io.orgloom.cadre.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.orgloom.cadre.CadreFile;
import io.orgloom.cadre.CareerItem;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.cadre.Particulars.LanguageSkill;
import io.orgloom.cadre.Particulars.OwnRetirement;
import io.orgloom.cadre.Particulars.PartyLife;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.Particulars.Rating;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.cadre.RetirementForecast;
import io.orgloom.cadre.web.CadreResource.HoldingResource;
import io.orgloom.cadre.web.CadreResource.SeatResource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a cadre.
 *
 * @param particulars null where it may not be shown
 * @param retirement null where it may not be shown, or birth or sex is not recorded
 */
record CadreFileResource(@JsonUnwrapped CadreResource cadre, @Nullable String source, @Nullable LocalDate retiredSince, List<CareerResource> career,
		@Nullable ParticularsResource particulars, @Nullable ForecastResource retirement) {

	static CadreFileResource of(CadreFile file) {
		return new CadreFileResource(CadreResource.of(file.cadre()), file.cadre().source(), file.retiredSince(), file.career().stream().map(CareerResource::of).toList(),
				file.cadre().readable() && !file.cadre().erased() ? ParticularsResource.of(file.particulars()) : null,
				file.forecast() == null ? null : ForecastResource.of(file.forecast()));
	}

	/** @param change number of the Change that recorded it */
	record CareerResource(@Nullable HoldingResource post, @Nullable SeatResource seat, long change) {

		static CareerResource of(CareerItem item) {
			return new CareerResource(item.holding() == null ? null : HoldingResource.of(item.holding()), item.seat() == null ? null : SeatResource.of(item.seat()),
					item.change());
		}
	}

	record ParticularsResource(@Nullable String birth, @Nullable String sex, @Nullable String ethnicity, @Nullable String nativePlace, @Nullable PartyLife party,
			@Nullable Qualification qualification, @Nullable Rank rank, List<Rating> ratings, List<Discipline> disciplines, List<Training> trainings,
			List<Commendation> commendations, List<LanguageSkill> languages, List<RelationResource> relations, @Nullable OwnRetirement ownRetirement) {

		static ParticularsResource of(Particulars all) {
			Particulars.Personal personal = all.personal();
			return new ParticularsResource(personal == null || personal.birth() == null ? null : personal.birth().text(),
					personal == null || personal.sex() == null ? null : personal.sex().name(), personal == null ? null : personal.ethnicity(),
					personal == null ? null : personal.nativePlace(), all.party(), all.qualification(), all.rank(), all.ratings(), all.disciplines(), all.trainings(), all.commendations(),
					all.languages(), all.relations().stream().map(each -> new RelationResource(each.cadre().value(), each.relation().name())).toList(), all.retirement());
		}
	}

	/** @param relation what the other is to the cadre */
	record RelationResource(String cadre, String relation) {
	}

	/** @param date the day that counts: that of the rule, unless a decision on the person sets another */
	record ForecastResource(LocalDate date, @JsonUnwrapped RetirementResource normal, @Nullable String decision) {

		static ForecastResource of(RetirementForecast forecast) {
			return new ForecastResource(forecast.date(), RetirementResource.of(forecast.normal(), forecast.rule()), forecast.own() == null ? null : forecast.own().decision());
		}
	}
}
