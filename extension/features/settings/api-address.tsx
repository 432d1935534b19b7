import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { isApiBase } from '../../settings/api-base.ts';
import { readSettings, writeSettings } from '../../settings/settings.ts';
import { SetByOrganisation } from './set-by-organisation.tsx';
import { useOptionsText } from './use-options-text.ts';
import { usePolicy } from './use-policy.ts';

type Outcome = 'saved' | 'wrong' | 'denied';

/** Where the organisation's API is. The browser asks for permission when it does not have it yet. */
export function ApiAddress() {
  const text = useOptionsText();
  const id = useId();
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const policy = usePolicy();

  useEffect(() => {
    void readSettings().then(({ apiBase }) => setAddress(apiBase));
  }, []);

  async function save(): Promise<void> {
    const origin = URL.canParse(address.trim()) ? new URL(address.trim()).origin : null;
    if (origin === null || !isApiBase(origin)) return setOutcome('wrong');
    setAddress(origin);
    setOutcome(await allowAndSave(origin));
  }

  if (policy?.apiBase) {
    return (
      <section class="doelspoor-stack" aria-labelledby={`${id}-title`}>
        <Heading level={2} id={`${id}-title`}>
          {text.address}
        </Heading>
        <SetByOrganisation>{policy.apiBase}</SetByOrganisation>
      </section>
    );
  }

  const isWrong = outcome === 'wrong' || outcome === 'denied';
  return (
    <section class="doelspoor-stack" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`}>
        {text.address}
      </Heading>
      <p class="doelspoor-quiet" id={`${id}-hint`}>
        {text.addressHelp}
      </p>
      <form
        class="doelspoor-cluster"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          class="utrecht-textbox utrecht-textbox--html-input doelspoor-number"
          type="url"
          autocomplete="off"
          value={address}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-hint ${id}-outcome`}
          aria-invalid={isWrong ? true : undefined}
          onInput={(event) => {
            setAddress(event.currentTarget.value);
            setOutcome(null);
          }}
        />
        <Button appearance="primary" onClick={() => void save()}>
          {text.save}
        </Button>
      </form>
      <p role="status" id={`${id}-outcome`} class={isWrong ? 'utrecht-form-field-error-message' : undefined}>
        {outcome === 'saved' && text.saved}
        {outcome === 'wrong' && text.addressWrong}
        {outcome === 'denied' && text.addressDenied}
      </p>
    </section>
  );
}

/** Asking comes first and before anything is awaited: the browser only lets a click ask. */
async function allowAndSave(origin: string): Promise<Outcome> {
  const { protocol, hostname } = new URL(origin);
  try {
    const isGranted = await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
    if (!isGranted) return 'denied';
    await writeSettings({ apiBase: origin });
    return 'saved';
  } catch {
    return 'wrong';
  }
}
