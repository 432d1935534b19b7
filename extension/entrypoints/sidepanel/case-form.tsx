import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Team } from '../../../shared/api/schemas.ts';
import { latestForm } from '../../../shared/forms/registry.ts';
import { otherTeams } from '../../cases/other-teams.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { FillIn } from '../../features/fill-in/fill-in.tsx';
import { type FormRequest, lastSaved, leaveForm } from '../../features/fill-in/signals.ts';
import { SaveState } from '../../features/saving/save-state.tsx';

interface CaseFormProps {
  request: FormRequest;
  view: CaseView;
  /** What was saved just before, when this form came back after another. */
  justSaved: ComponentChildren;
  onConsult: () => void;
}

/** The form that is being filled in for a case. */
export function CaseForm({ request, view, justSaved, onConsult }: CaseFormProps) {
  const [receivers, setReceivers] = useState<readonly Team[]>([]);
  const isTransfer = request.form === 'transfer';
  useEffect(() => {
    if (isTransfer) void otherTeams(view.teamId).then(setReceivers);
  }, [isTransfer, view.teamId]);
  const mayConsult = view.state === 'open' && !request.form.startsWith('consult');
  return (
    <FillIn
      form={latestForm(request.form)}
      subject={request.subject}
      view={view}
      teams={receivers}
      saveState={
        <>
          {justSaved}
          <SaveState isQuietWhenSaved />
        </>
      }
      onSaved={(answers, entryId) => {
        lastSaved.value = {
          ...request,
          entryId,
          needsConsult: answers.needsConsult === true,
          changesScale: request.form === 'evaluation' && (answers.scale === 'up' || answers.scale === 'down'),
        };
        leaveForm(request.ref);
      }}
      onLeave={() => leaveForm(request.ref)}
      onConsult={mayConsult ? onConsult : undefined}
    />
  );
}
