import { useState } from 'preact/hooks';
import type { MemberRecord } from '../../../../shared/api/members.ts';
import { auditActions } from '../../../../shared/audit/actions.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { SelectControl, TextControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { useText } from '../../shell/language.tsx';
import { type AuditQuestion, nothingAsked, wrongInQuestion } from './question.ts';

interface AuditFiltersProps {
  asked: AuditQuestion;
  members: readonly MemberRecord[];
  onAsk: (question: AuditQuestion) => void;
}

/** What to look for. Asked at the press of a button, since every question is logged. */
export function AuditFilters({ asked, members, onAsk }: AuditFiltersProps) {
  const { t, say } = useText();
  const text = t.audit;
  const [draft, setDraft] = useState(asked);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const change = (part: Partial<AuditQuestion>) => setDraft({ ...draft, ...part });
  const all = { value: '', label: text.all };

  function search(): void {
    const found = wrongInQuestion(draft);
    setWrong(found);
    const [first] = found;
    if (first) focusOn(`#audit-${first}`);
    else onAsk(draft);
  }

  return (
    <form
      class="portal-filters doelspoor-no-print"
      noValidate
      aria-label={text.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextControl
        id="audit-from"
        type="date"
        label={text.from}
        value={draft.from}
        error={wrong.includes('from') ? text.dayWrong : null}
        onChange={(from) => change({ from })}
      />
      <TextControl
        id="audit-to"
        type="date"
        label={text.to}
        value={draft.to}
        onChange={(to) => change({ to })}
      />
      <SelectControl
        id="audit-member"
        label={text.member}
        value={draft.member}
        options={[all, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(member) => change({ member })}
      />
      <SelectControl
        id="audit-action"
        label={text.action}
        value={draft.action}
        options={[all, ...Object.entries(auditActions).map(([value, name]) => ({ value, label: say(name) }))]}
        onChange={(action) => change({ action })}
      />
      <TextControl
        id="audit-case"
        label={text.case}
        value={draft.case}
        error={wrong.includes('case') ? text.caseWrong : null}
        onChange={(caseKey) => change({ case: caseKey })}
      />
      <div class="doelspoor-cluster">
        <Button appearance="primary" isSubmit onClick={search}>
          {text.apply}
        </Button>
        <Button appearance="subtle" onClick={() => onAsk(nothingAsked)}>
          {text.clear}
        </Button>
      </div>
    </form>
  );
}
