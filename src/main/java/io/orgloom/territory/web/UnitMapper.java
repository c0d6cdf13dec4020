package io.orgloom.territory.web;

import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;

@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UnitMapper {

	@Mapping(target = "population", source = ".", qualifiedByName = "people")
	@Mapping(target = "populationKind", source = ".", qualifiedByName = "kind")
	@Mapping(target = "populationYear", source = ".", qualifiedByName = "year")
	UnitResource resource(AdministrativeUnit unit);

	@Mapping(target = "population", source = ".", qualifiedByName = "people")
	@Mapping(target = "populationKind", source = ".", qualifiedByName = "kind")
	@Mapping(target = "populationYear", source = ".", qualifiedByName = "year")
	UnitDetailResource detail(AdministrativeUnit unit);

	default @Nullable String code(@Nullable UnitCode code) {
		return code == null ? null : code.value();
	}

	@Named("people")
	default @Nullable Long people(AdministrativeUnit unit) {
		return unit.population() == null ? null : Long.valueOf(unit.population().people());
	}

	@Named("kind")
	default @Nullable String kind(AdministrativeUnit unit) {
		return unit.population() == null ? null : unit.population().kind().name();
	}

	@Named("year")
	default @Nullable Integer year(AdministrativeUnit unit) {
		return unit.population() == null ? null : Integer.valueOf(unit.population().year());
	}
}
