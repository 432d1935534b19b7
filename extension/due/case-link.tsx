import { browser } from 'wxt/browser';
import { InlineButton } from '../../shared/ui/button.tsx';
import { useLanguage } from '../../shared/ui/language.tsx';
import type { CaseRef } from '../case-systems/case-number.ts';

/** A case as a list names it. */
export interface ShownCase {
  /** Null when this device can't open it. */
  number: string | null;
  /** The case system whose numbers look like this; null when none does. */
  system: string | null;
  /** Where the case opens; null where that is not known. */
  address: string | null;
}

interface CaseLinkProps {
  shown: ShownCase;
  /** Opens a case on this screen, where its address in the case system is not known. Left out where no case opens. */
  onOpenHere?: ((ref: CaseRef) => void) | undefined;
  /** A case was opened in its case system. */
  onOpened?: (() => void) | undefined;
}

/** The number of a case, which opens it: in its case system where the address is known, otherwise on this screen. */
export function CaseLink({ shown: { number, system, address }, onOpenHere, onOpened }: CaseLinkProps) {
  const { t } = useLanguage();
  if (number === null) return <span class="doelspoor-quiet">{t.due.list.noNumber}</span>;
  if (address !== null) {
    return (
      <a
        class="nl-link doelspoor-case-link"
        href={address}
        aria-label={t.due.list.openCase(number)}
        onClick={(event) => {
          event.preventDefault();
          void browser.tabs.create({ url: address });
          onOpened?.();
        }}
      >
        {number}
      </a>
    );
  }
  if (system === null || !onOpenHere) return <>{number}</>;
  return (
    <InlineButton label={t.due.list.openInPanel(number)} onClick={() => onOpenHere({ system, number })}>
      {number}
    </InlineButton>
  );
}
