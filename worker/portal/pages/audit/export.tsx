import { useState } from 'preact/hooks';
import { exportAudit } from '../../../../shared/api/audit.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Problem } from '../../parts/problem.tsx';
import { download } from '../../session/download.ts';
import { useText } from '../../shell/language.tsx';

/** Takes the whole log out, to keep elsewhere. */
export function Export() {
  const { t } = useText();
  const text = t.audit.export;
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Failure | null>(null);

  async function take(): Promise<void> {
    setIsBusy(true);
    setSaid('');
    const failed = await download(exportAudit, `doelspoor-logboek-${dayOfInstant(Date.now())}.ndjson`);
    setIsBusy(false);
    setProblem(failed);
    if (failed === null) setSaid(text.done);
  }

  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print">
      <Problem failure={problem} />
      <div class="doelspoor-cluster">
        <Button isBusy={isBusy} onClick={() => void take()}>
          {isBusy ? text.busy : text.button}
        </Button>
        <span role="status">{said}</span>
      </div>
      <p class="doelspoor-quiet doelspoor-small">{text.help}</p>
    </section>
  );
}
