import { listResearchReleases } from '../../../../shared/api/downloads.ts';
import { connection } from '../../session/connection.ts';
import { useText } from '../../shell/language.tsx';

/** How a script uses a token, with the address of this organisation filled in. */
export function TokenExamples() {
  const { t } = useText();
  const text = t.research.tokens;
  const list = connection.apiBase + listResearchReleases.path;
  const fetching = `${connection.apiBase}PATH`;
  const curl = [
    `curl -H "Authorization: Bearer $DOELSPOOR_TOKEN" "${list}"`,
    `curl -H "Authorization: Bearer $DOELSPOOR_TOKEN" -f -C - -o doelspoor.zip "${fetching}"`,
  ].join('\n');
  const r = [
    `token <- Sys.getenv("DOELSPOOR_TOKEN")`,
    `download.file("${fetching}", "doelspoor.zip", mode = "wb",`,
    `  headers = c(Authorization = paste("Bearer", token)))`,
    `unzip("doelspoor.zip", exdir = "doelspoor")`,
    `source("doelspoor/read.R")`,
    `data <- read_doelspoor("doelspoor")`,
  ].join('\n');
  return (
    <details>
      <summary>{text.how}</summary>
      <p>{text.curl}</p>
      <pre class="portal-code portal-code--shown">{curl}</pre>
      <p>{text.r}</p>
      <pre class="portal-code portal-code--shown">{r}</pre>
    </details>
  );
}
