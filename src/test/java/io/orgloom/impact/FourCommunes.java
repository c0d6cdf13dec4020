package io.orgloom.impact;

import io.orgloom.graph.ChangeNote;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Four communes with committees of three of them below that of the province, their posts, ties and people. */
public final class FourCommunes {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
	private static final String UNITS = """
			officialCode,name,type,parent,terrain,areaKm2,lon,lat
			40,Nghệ An,PROVINCE,,,,,
			00001,Xã Một,COMMUNE,40,OTHER,20,105.0,19
			00002,Xã Hai,COMMUNE,40,OTHER,20,105.1,19
			00003,Xã Ba,COMMUNE,40,OTHER,20,105.3,19
			00004,Xã Bốn,COMMUNE,40,OTHER,20,105.6,19
			""";
	private static final String PEOPLE = "officialCode,people,kind,year\n00001,9000,CENSUS,2024\n00002,6000,CENSUS,2024\n00003,3000,CENSUS,2024\n00004,2000,CENSUS,2024\n";
	private static final String BODIES = """
			code,name,kind,hierarchy,parent,governs
			P,Tỉnh ủy,COMMITTEE,PARTY,,40
			PA,Ban Tổ chức,ADVISORY_AGENCY,PARTY,P,
			C1,Đảng ủy Một,COMMITTEE,PARTY,P,00001
			O1,Văn phòng Một,DIVISION,PARTY,C1,
			C2,Đảng ủy Hai,COMMITTEE,PARTY,P,00002
			C4,Đảng ủy Bốn,COMMITTEE,PARTY,P,00004
			""";
	private static final String POSTS = """
			code,title,unit,role
			P1,Bí thư Tỉnh ủy,P,HEAD
			PA1,Trưởng ban,PA,HEAD
			A1,Bí thư,C1,HEAD
			A2,Phó Bí thư,C1,DEPUTY
			A4,Chánh Văn phòng,O1,HEAD
			B1,Bí thư,C2,HEAD
			B2,Phó Bí thư,C2,DEPUTY
			D1,Bí thư,C4,HEAD
			""";
	private static final String LINES = "position,reportsTo,line\nA1,P1,SOLID\nB1,P1,SOLID\nA2,A1,SOLID\nA4,A1,SOLID\n";
	private static final String SEATS = "position,committee\nA1,P\nB1,P\nPA1,P\n";
	private static final String LINKS = "unit,other,role,basis\nO1,PA,quy hoạch,QC 01\n";
	private static final String FUNCTIONS = "unit,key,title,lead\nC1,lead,Lãnh đạo toàn diện,true\nC2,lead,Lãnh đạo toàn diện,true\nC4,border,Công tác biên giới,true\n";
	private static final String CADRES = "code,name,birth,sex,synthetic\nh-1,Nguyễn Văn Một,1975-03,MALE,true\nh-2,Trần Thị Hai,1980-01,FEMALE,true\nh-4,Lê Văn Bốn,1978-02,MALE,true\n";
	private static final String APPOINTMENTS = "cadre,position\nh-1,A1\nh-2,B1\nh-4,D1\n";
	private static final String ELECTED = "cadre,unit,role\nh-2,C2,MEMBER\n";

	private FourCommunes() {
	}

	/** Records all of it as of the first day of 2025. */
	public static void takeIn(FileImport imports) {
		take(imports, file("units.csv", UNITS), file("populations.csv", PEOPLE));
		take(imports, file("org-units.csv", BODIES), file("positions.csv", POSTS), file("lines.csv", LINES), file("seats.csv", SEATS), file("links.csv", LINKS),
				file("functions.csv", FUNCTIONS));
		take(imports, file("cadres.csv", CADRES), file("appointments.csv", APPOINTMENTS), file("committee-seats.csv", ELECTED));
	}

	private static void take(FileImport imports, Upload... files) {
		imports.takeIn(List.of(files), DAY, new ChangeNote("tester", "As it is", null));
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}
