import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { safetyConclusion } from '../../../../shared/codes/safety-conclusion.ts';
import type { Instrument, InstrumentItem } from '../../../../shared/instruments/define-instrument.ts';
import { kindOf } from '../../../../shared/instruments/item-fields.ts';
import { useText } from '../../shell/language.tsx';

/** What an instrument asks, as people will read it. */
export function Questions({ instrument }: { instrument: Instrument }) {
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const { name, source, version, items, sections } = instrument;
  const parts = sections?.map(({ code, title }) => ({
    title: say(title),
    items: items.filter(({ section }) => section === code),
  })) ?? [{ title: null, items }];
  return (
    <div class="doelspoor-stack">
      <p>
        <strong>{say(name)}</strong>{' '}
        <span class="doelspoor-quiet">
          {text.version(version)} · {text.source(source)}
        </span>
      </p>
      {parts.map((part) => (
        <div key={part.title}>
          {part.title !== null && <p class="doelspoor-quiet">{part.title}</p>}
          <ol class="portal-questions">
            {part.items.map((item) => (
              <li key={item.code}>
                <Question item={item} instrument={instrument} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Question({ item, instrument }: { item: InstrumentItem; instrument: Instrument }) {
  const { say } = useText();
  return (
    <>
      {say(item.label)}
      <p class="doelspoor-quiet doelspoor-small doelspoor-facts">
        {useFacts(item, instrument).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {item.hint && <p class="doelspoor-quiet doelspoor-small">{say(item.hint)}</p>}
    </>
  );
}

/** What there is to know of a question beside its words, as short phrases. */
export function useFacts(item: InstrumentItem, { conclusions = {} }: Instrument): string[] {
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const declared = [
    { meaning: conclusions.now?.item === item.code && conclusions.now.meaning, name: text.concludesNow },
    {
      meaning: conclusions.ahead?.item === item.code && conclusions.ahead.meaning,
      name: text.concludesAhead,
    },
  ].find(({ meaning }) => meaning);
  const options = (item.options ?? []).map(({ code, label }) => {
    const meaning = declared?.meaning ? declared.meaning[code] : undefined;
    return meaning ? text.means(say(label), say(labelOf(safetyConclusion, meaning))) : say(label);
  });
  return [
    text.kinds[kindOf(item)],
    item.scope === 'child' && text.perChild,
    declared?.name,
    options.length > 0 && options.join(' / '),
    item.min !== undefined && item.max !== undefined && text.range(item.min, item.max),
    item.required && text.required,
    item.expected && text.expected,
  ].filter((fact) => typeof fact === 'string');
}
