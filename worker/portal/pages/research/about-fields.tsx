import { codesOf } from '../../../../shared/codes/define-code-list.ts';
import { legalGround } from '../../../../shared/codes/legal-ground.ts';
import { AreaControl, SelectControl, TextControl } from '../../parts/controls.tsx';
import { useText } from '../../shell/language.tsx';
import { idOfPlan, type PlanEditing } from './plan-form.tsx';

/** What a study is about, why it is allowed, and over which days. */
export function AboutFields({ draft, change, errorAt }: PlanEditing) {
  const { t, say } = useText();
  const text = t.studyPlan;
  return (
    <>
      <TextControl
        id={idOfPlan('title')}
        label={text.title}
        hint={text.titleHelp}
        value={draft.title}
        error={errorAt('title')}
        onChange={(title) => change({ title })}
      />
      <AreaControl
        id={idOfPlan('purpose')}
        label={text.purpose}
        hint={text.purposeHelp}
        isProse
        rows={5}
        value={draft.purpose}
        error={errorAt('purpose')}
        onChange={(purpose) => change({ purpose })}
      />
      <SelectControl
        id={idOfPlan('ground')}
        label={text.ground}
        hint={text.groundHelp}
        value={draft.ground}
        error={errorAt('ground')}
        options={[
          { value: '', label: text.choose },
          ...legalGround.codes.map(({ code, ...label }) => ({ value: code, label: say(label) })),
        ]}
        onChange={(chosen) => change({ ground: codesOf(legalGround).find((code) => code === chosen) ?? '' })}
      />
      {draft.ground === 'consent' && <p class="doelspoor-note">{text.consentNote}</p>}
      <TextControl
        id={idOfPlan('firstOn')}
        type="date"
        label={text.firstOn}
        hint={text.firstOnHelp}
        value={draft.firstOn}
        error={errorAt('firstOn')}
        onChange={(firstOn) => change({ firstOn })}
      />
      <TextControl
        id={idOfPlan('lastOn')}
        type="date"
        label={text.lastOn}
        hint={text.lastOnHelp}
        value={draft.lastOn}
        error={errorAt('lastOn')}
        onChange={(lastOn) => change({ lastOn })}
      />
    </>
  );
}
