import { useState } from 'preact/hooks';
import { inOneWriting } from '../../../shared/case-systems/case-number.ts';
import { isCitizenNumber } from '../../../shared/privacy/eleven-test.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';

interface ChooseNumberProps {
  tokens: readonly string[];
  onChosen: (number: string) => void;
  onBack: () => void;
}

/** Which of the numbers in a place is meant; asked when that isn't clear, or when it could be of a person. */
export function ChooseNumber({ tokens, onChosen, onBack }: ChooseNumberProps) {
  const text = useRecipeText();
  const [asked, setAsked] = useState<string | null>(null);
  const isCitizen = (number: string) => isCitizenNumber(inOneWriting(number));
  return (
    <>
      <Heading level={3} isFocusable>
        {text.number.title}
      </Heading>
      <ul class="doelspoor-cluster">
        {tokens.map((number) => (
          <li key={number}>
            <Button onClick={() => (isCitizen(number) ? setAsked(number) : onChosen(number))}>
              {number}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <Alert kind="warning" announced="now">
          <p>{text.number.citizen}</p>
          <p class="doelspoor-cluster">
            <Button onClick={() => onChosen(asked)}>{text.number.yes}</Button>
            <Button appearance="primary" onClick={onBack}>
              {text.point.again}
            </Button>
          </p>
        </Alert>
      )}
      <div>
        <Button onClick={onBack}>{text.back}</Button>
      </div>
    </>
  );
}
