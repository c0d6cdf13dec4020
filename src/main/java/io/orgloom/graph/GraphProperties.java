package io.orgloom.graph;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Technical settings of the graph.
 *
 * @param dataDir folder of the embedded server
 * @param pageCache how much memory the embedded server keeps pages in
 * @param lockWait how long a write waits for the one before it
 * @param statementTimeout after how long a statement is ended, imports apart
 * @param zone where "today" is taken
 */
@Validated
@ConfigurationProperties("orgloom.graph")
public record GraphProperties(@NotNull Path dataDir, @DefaultValue("512MB") DataSize pageCache, @DefaultValue("10s") Duration lockWait,
		@DefaultValue("60s") Duration statementTimeout, @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone) {
}
