import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { normaliseNumber } from '../../../shared/privacy/case-tag.ts';
import { isCitizenNumber } from '../../../shared/privacy/eleven-test.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { caseOfNumber, chooseCase, shown } from './signals.ts';

/** What there is to do while no case is recognised: pick one, or type its number. */
export function FindCase() {
  const { t } = useLanguage();
  const { shows } = shown.value;
  const Broken = useLoaded(
    async () => (await import('./broken-notice.tsx')).BrokenNotice,
    shows.kind === 'broken',
  );
  if (shows.kind === 'looking') {
    return (
      <p class="doelspoor-section doelspoor-quiet" role="status">
        {t.panel.looking}
      </p>
    );
  }
  return (
    <>
      {shows.kind === 'several' && (
        <section class="doelspoor-section doelspoor-stack" aria-labelledby="several">
          <Heading level={2} id="several">
            {t.panel.several}
          </Heading>
          <p class="doelspoor-quiet">{t.panel.severalHelp}</p>
          <ul class="doelspoor-cluster">
            {shows.cases.map((ref) => (
              <li key={`${ref.system} ${ref.number}`}>
                <Button onClick={() => chooseCase(ref)}>{t.panel.case(ref.number)}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shows.kind === 'broken' && Broken && <Broken systems={shows.systems} />}
      {shows.kind === 'none' && (
        <div class="doelspoor-section doelspoor-stack">
          <p>{t.panel.noCaseHelp}</p>
          <p class="doelspoor-small">
            <InlineButton onClick={() => void openSetup()}>{t.panel.setUpRecognition}</InlineButton>
          </p>
        </div>
      )}
      <NumberField />
    </>
  );
}

async function openSetup(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#recipe-setup') });
}

function NumberField() {
  const { t } = useLanguage();
  const id = useId();
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<'wrongNumber' | 'citizenNumber' | null>(null);
  const [asked, setAsked] = useState<CaseRef | null>(null);
  const isWrong = problem !== null;

  async function open(): Promise<void> {
    const ref = await caseOfNumber(number);
    const isCitizen = isCitizenNumber(normaliseNumber(number));
    if (ref === null) return setProblem(isCitizen ? 'citizenNumber' : 'wrongNumber');
    setProblem(null);
    if (isCitizen) setAsked(ref);
    else chooseCase(ref);
  }

  return (
    <form
      class="doelspoor-section doelspoor-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label class="utrecht-form-label" for={id}>
        {t.panel.caseNumber}
      </label>
      <div class="doelspoor-cluster">
        <input
          class="utrecht-textbox utrecht-textbox--html-input doelspoor-number"
          id={id}
          type="text"
          autocomplete="off"
          value={number}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          onInput={(event) => {
            setNumber(event.currentTarget.value);
            setAsked(null);
          }}
        />
        <Button appearance="primary" onClick={() => void open()}>
          {t.panel.openCase}
        </Button>
      </div>
      <div role="alert">
        {problem !== null && (
          <p class="utrecht-form-field-error-message" id={`${id}-error`}>
            {t.panel[problem]}
          </p>
        )}
      </div>
      {asked && (
        <Alert kind="warning" announced="now">
          <p>{t.panel.citizenNumberSure}</p>
          <p class="doelspoor-cluster">
            <Button onClick={() => chooseCase(asked)}>{t.panel.citizenNumberYes}</Button>
            <Button appearance="primary" onClick={() => setAsked(null)}>
              {t.panel.citizenNumberNo}
            </Button>
          </p>
        </Alert>
      )}
    </form>
  );
}
