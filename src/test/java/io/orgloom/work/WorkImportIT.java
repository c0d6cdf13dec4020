package io.orgloom.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Work comes in as files by the one door: tried first, then one Change, or every row that does not fit. Today is 15 January 2026. */
@GraphTest
class WorkImportIT extends AgenciesOfProvince {

	private static final Map<String, String> NOTE_FIELDS = Map.of("from", "2026-01-01", "reason", "Kept in a spreadsheet until now");
	private static final Map<String, String> FILES = Map.of("documents.csv", """
			number,title,issuedOn,issuer
			39-NQ/TW,Về Nghệ An,2023-07-18,Bộ Chính trị
			""", "programmes-2026.csv", """
			owner,quarter
			VP,2026-Q1
			""", "meetings.csv", """
			code,title,heldOn,convener,attending,conclusion
			hn-1,Hội nghị giao ban,2026-01-05,VP,TC TG,Phối hợp chưa chặt chẽ
			""", "tasks.csv", """
			code,title,lead,coordinators,consulted,startOn,dueOn,derivesFrom,programmes,needs,meeting,startedOn,finishedOn,evidence,delayCause
			nv-1,Báo cáo quý,VP,TC,TG,2026-01-05,2026-01-31,39-NQ/TW,wp-VP-2026-Q1,nv-2,hn-1,2026-01-06,,,
			nv-2,Tổng hợp số liệu,TC,,,2025-12-01,2025-12-31,,,,,2025-12-02,2026-01-10,Báo cáo số 5,DATA
			""", "task-progress.csv", """
			task,on,text,percent
			nv-1,2026-01-08,Đã có dự thảo,60
			""", "task-urgings.csv", """
			task,on,text,answer,answeredOn
			nv-2,2026-01-05,Đề nghị gửi số liệu,Sẽ gửi,2026-01-06
			nv-1,2026-01-12,Đề nghị báo cáo tiến độ,,
			""");

	private Answer send(Map<String, String> files, boolean dryRun) {
		return boss.upload("/api/imports", dryRun ? Map.of("from", "2026-01-01", "reason", "Trial", "dryRun", "true") : NOTE_FIELDS, files);
	}

	private JsonNode refused(String file, String text) {
		JsonNode report = send(Map.of(file, text), true).hasStatus(200).json();
		JsonNode problem = report.path("problems").get(0);
		assertThat(problem).as("a problem of %s", text).isNotNull();
		return problem;
	}

	@Test
	void filesComeInAsOneChangeAfterATrial() {
		long before = ledger.last();
		JsonNode trial = send(FILES, true).hasStatus(200).json();
		assertThat(trial.path("problems").size()).as(trial.toString()).isZero();
		assertThat(trial.path("formed").asInt()).as("a document, a programme, a meeting, two tasks").isEqualTo(5);
		assertThat(ledger.last()).as("a trial writes nothing").isEqualTo(before);
		send(FILES, false).hasStatus(201);
		assertThat(ledger.last()).isEqualTo(before + 1);
		JsonNode one = boss.get("/api/tasks/nv-1").hasStatus(200).json();
		assertThat(one.path("status").asString() + one.path("standing").asString()).isEqualTo("STARTEDRUNNING");
		assertThat(one.path("derivesFrom").values()).extracting(JsonNode::asString).containsExactly("39-NQ-TW");
		assertThat(one.path("needs").values()).extracting(JsonNode::asString).containsExactly("nv-2");
		assertThat(one.path("progress").get(0).path("percent").asInt()).isEqualTo(60);
		assertThat(one.path("urgings").get(0).path("answeredOn").isNull()).isTrue();
		JsonNode two = boss.get("/api/tasks/nv-2").json();
		assertThat(two.path("standing").asString()).isEqualTo("FINISHED_LATE");
		assertThat(two.path("daysLate").asInt()).isEqualTo(10);
		assertThat(two.path("urgings").get(0).path("answer").asString()).isEqualTo("Sẽ gửi");
		assertThat(boss.get("/api/coordination/network?from=2025-12-01&to=2026-02-01").hasStatus(200).json().path("links").size()).as("who was told of works together").isPositive();
		assertThat(boss.get("/work/mine").response().body()).as("the urging waits for an answer").contains("data-kind=\"URGING\"");
		JsonNode again = send(FILES, false).isProblem(422, "bundle-refused").json();
		assertThat(again.path("problems").size()).as("all five are on record").isEqualTo(5);
	}

	@Test
	void everyRowThatDoesNotFitIsTold() {
		send(Map.of("tasks.csv", """
				code,title,lead
				nv-9,Có rồi,VP
				"""), false).hasStatus(201);
		JsonNode report = send(Map.of("tasks.csv", """
				code,title,lead,coordinators,startOn,dueOn,startedOn,finishedOn,evidence,needs,delayCause
				nv-9,Có rồi,VP,,,,,,,,
				nv-10,Không ai,NONE,,,,,,,,
				nv-11,Tự phối hợp,VP,VP,,,,,,,
				nv-12,Hạn trước,VP,,2026-01-10,2026-01-05,,,,,
				nv-13,Không minh chứng,VP,,2026-01-02,2026-01-31,,2026-01-10,,,
				nv-14,Tương lai,VP,,2026-01-02,2026-01-31,,2026-01-20,x,,
				nv-15,Chờ,VP,,2026-01-02,2026-01-31,,,,nv-99,
				nv-16,Lý do,VP,,2026-01-02,2026-01-05,,,,,WEATHER
				nv-17,Được,VP,,2026-01-02,2026-01-31,,,,,
				"""), true).hasStatus(200).json();
		assertThat(report.path("problems").valueStream().map(each -> each.path("row").asInt())).as("rows that cannot be read come first").containsExactly(4, 5);
		assertThat(refused("tasks.csv", "code,title,lead\nnv-9,Có rồi,VP\n").path("row").asInt()).isEqualTo(2);
		assertThat(refused("tasks.csv", "code,title,lead\nnv-10,Không ai,NONE\n").path("row").asInt()).isEqualTo(2);
		assertThat(refused("tasks.csv", "code,title,lead,startOn,finishedOn\nnv-13,x,VP,2026-01-02,2026-01-10\n").path("arguments").get(0).asString()).contains("evidence");
		assertThat(refused("tasks.csv", "code,title,lead,startOn,finishedOn,evidence\nnv-14,x,VP,2026-01-02,2026-01-20,x\n").path("arguments").get(0).asString()).contains("20 Jan 2026");
		assertThat(refused("tasks.csv", "code,title,lead,needs\nnv-15,x,VP,nv-99\n").path("arguments").get(0).asString()).contains("nv-99");
		assertThat(refused("tasks.csv", "code,title,lead,delayCause\nnv-16,x,VP,WEATHER\n").path("arguments").get(0).asString()).contains("WEATHER");
		assertThat(refused("tasks.csv", "code,title,lead,needs\na,x,VP,b\nb,x,VP,a\n").path("arguments").get(0).asString()).as("a circle").isNotEmpty();
		assertThat(refused("tasks.csv", "code,title,lead\na,x,VP\na,y,VP\n").path("key").asString()).isEqualTo("duplicate");
		assertThat(refused("tasks.csv", "code,title,lead,coordinators\na,x,VP,T/C\n").path("key").asString()).isEqualTo("bad.code");
		assertThat(refused("tasks.csv", "code,title,lead,derivesFrom\na,x,VP,nothing\n").path("column").asString()).isEqualTo("derivesFrom");
		assertThat(refused("task-progress.csv", "task,on,text\nnv-9,2026-01-10,x\n").path("key").asString()).isEqualTo("task.not.among");
		assertThat(refused("programmes.csv", "owner,quarter\nVP,2026-1\n").path("column").asString()).isEqualTo("quarter");
		assertThat(refused("meetings.csv", "code,title,heldOn,convener\nm,x,2026-01-20,VP\n").path("arguments").get(0).asString()).contains("20 Jan 2026");
		JsonNode late = send(Map.of("tasks.csv", "code,title,lead,startOn,startedOn,finishedOn,evidence\nb,x,VP,2026-01-02,2026-01-02,2026-01-05,x\n", "task-progress.csv",
				"task,on,text\nb,2026-01-08,x\n"), true).hasStatus(200).json();
		assertThat(late.path("problems").size()).as("progress after the end").isOne();
	}

	@Test
	void onlyAdministratorsOfEverythingBringFilesIn() {
		account("hoa", List.of(new Grant(Role.PLANNER, "40"))).upload("/api/imports", NOTE_FIELDS, FILES).isProblem(403, "not-granted");
		account("an", List.of(new Grant(Role.ADMINISTRATOR, "40"))).upload("/api/imports", NOTE_FIELDS, FILES).isProblem(403, "not-granted");
	}
}
