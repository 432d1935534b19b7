import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { inOneWriting } from '../../../shared/case-systems/case-number.ts';
import { likelyNumber, numberTokens } from '../../../shared/case-systems/derive/number-tokens.ts';
import { isCitizenNumber } from '../../../shared/privacy/eleven-test.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { pickInTab } from '../../case-systems/picker/pick-in-tab.ts';
import type { Picked } from '../../case-systems/picker/protocol.ts';
import { seenCase } from '../../case-systems/picker/see-case.ts';
import { CheckCases } from './check-cases.tsx';
import { ChooseNumber } from './choose-number.tsx';
import { ChooseTab } from './choose-tab.tsx';
import { type Setup, withCase } from './setup.ts';

type Step = 'choose' | 'point' | 'number' | 'check';

interface RecipeSetupProps {
  /** Told when it is over; with the name of the system when it is in use now. */
  onDone: (name: string | null) => void;
}

/** Sets up a case system by pointing: where the number stands, and whether that holds for other cases. */
export function RecipeSetup({ onDone }: RecipeSetupProps) {
  const text = useRecipeText();
  const [step, setStep] = useState<Step>('choose');
  const [setup, setSetup] = useState<Setup | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ending = useRef(new AbortController());
  const top = useRef<HTMLElement>(null);

  useEffect(() => () => ending.current.abort(), []);
  useEffect(() => top.current?.querySelector<HTMLElement>('h3')?.focus(), [step]);

  async function point(on: Setup): Promise<void> {
    setProblem(null);
    setStep('point');
    ending.current = new AbortController();
    const outcome = await pickInTab(on.tabId, text.point, ending.current.signal);
    await comeBack();
    if (outcome.kind !== 'picked') return setProblem(text.point[outcome.kind]);
    const tokens = numberTokens(outcome.picked.text);
    const number = likelyNumber(tokens, outcome.picked.address);
    if (tokens.length === 0) return setProblem(text.number.none);
    if (number !== null && !isCitizenNumber(inOneWriting(number))) return take(on, outcome.picked, number);
    setPicked(outcome.picked);
    setStep('number');
  }

  function take(on: Setup, from: Picked, number: string): void {
    setSetup(withCase(on, seenCase(from, number)));
    setStep('check');
  }

  return (
    <section class="doelspoor-stack doelspoor-setup" aria-labelledby="recipe-setup" ref={top}>
      <div class="doelspoor-row">
        <Heading level={2} id="recipe-setup">
          {text.title}
        </Heading>
        <Button appearance="subtle" onClick={() => onDone(null)}>
          {text.stop}
        </Button>
      </div>
      {step === 'choose' && (
        <ChooseTab
          onChosen={(chosen) => {
            setSetup(chosen);
            if (chosen.guess) setStep('check');
            else void point(chosen);
          }}
        />
      )}
      {step === 'point' && setup && (
        <>
          <Heading level={3} isFocusable>
            {text.point.title}
          </Heading>
          {problem === null ? (
            <p role="status">{text.point.help}</p>
          ) : (
            <Alert kind="warning" announced="now">
              <p>{problem}</p>
            </Alert>
          )}
          <div class="doelspoor-cluster">
            {problem !== null && (
              <Button appearance="primary" onClick={() => void point(setup)}>
                {text.point.again}
              </Button>
            )}
            <Button
              onClick={() => {
                ending.current.abort();
                setStep(setup.seen.length > 0 ? 'check' : 'choose');
              }}
            >
              {text.back}
            </Button>
          </div>
        </>
      )}
      {step === 'number' && setup && picked && (
        <ChooseNumber
          tokens={numberTokens(picked.text)}
          onChosen={(number) => take(setup, picked, number)}
          onBack={() => void point(setup)}
        />
      )}
      {step === 'check' && setup && (
        <CheckCases setup={setup} onChange={setSetup} onPoint={point} onUsed={(name) => onDone(name)} />
      )}
    </section>
  );
}

/** Back to this page, from the tab in which somebody pointed. */
async function comeBack(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
}
