import type { AuditLine } from '../../../../shared/audit/lines.ts';
import { isSettingKind, settings } from '../../../../shared/settings/registry.ts';
import { InlineButton } from '../../../../shared/ui/button.tsx';
import { useText } from '../../shell/language.tsx';

interface AboutLineProps {
  line: AuditLine;
  /** How people and teams are called, by id. */
  names: ReadonlyMap<string, string>;
  onCase: (caseKey: string) => void;
}

/** What a line of the log is about, in words as far as there are any. */
export function AboutLine({ line, names, onCase }: AboutLineProps) {
  const { t } = useText();
  const text = t.audit;
  const { recordKind, teamId, caseId } = line;
  const record = useRecordText(line, names);
  return (
    <span class="doelspoor-facts">
      {record !== '' && <span>{record}</span>}
      {caseId !== null && (
        <span>
          <InlineButton label={text.onlyCase(short(caseId))} onClick={() => onCase(caseId)}>
            {text.ofCase(short(caseId))}
          </InlineButton>
        </span>
      )}
      {teamId !== null && recordKind !== 'team' && <span>{names.get(teamId) ?? teamId}</span>}
    </span>
  );
}

function useRecordText({ recordKind, recordId, caseId }: AuditLine, names: AboutLineProps['names']): string {
  const { t, say } = useText();
  const kind = t.audit.records[recordKind] ?? recordKind;
  switch (recordKind) {
    case 'case':
      // The case itself stands beside it.
      return caseId === null ? kind : '';
    case 'log':
    case 'organisation':
      return kind;
    case 'member':
      return names.get(recordId) ?? `${kind} ${recordId}`;
    case 'team':
      return recordId
        .split(' ')
        .map((id) => names.get(id) ?? id)
        .join(', ');
    case 'setting': {
      const [setting = '', version] = recordId.split(' ');
      const name = isSettingKind(setting) ? say(settings[setting].name) : setting;
      return version === undefined ? name : `${name}, ${t.versions.version(Number(version)).toLowerCase()}`;
    }
    default:
      return `${kind} ${short(recordId)}`;
  }
}

/** Ids are long; their beginning is enough to tell them apart on a page. */
function short(id: string): string {
  return id.length > 12 ? `${id.slice(0, 8)}…` : id;
}
