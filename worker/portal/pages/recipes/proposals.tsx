import { useEffect, useState } from 'preact/hooks';
import {
  type RecipeProposal,
  readRecipeProposals,
  removeRecipeProposal,
} from '../../../../shared/api/recipe-proposals.ts';
import { presets } from '../../../../shared/case-systems/presets.ts';
import type { Recipe } from '../../../../shared/case-systems/recipe.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { RecipeTrial } from '../../../../shared/ui/recipes/recipe-trial.tsx';
import { RecipeWords } from '../../../../shared/ui/recipes/recipe-words.tsx';
import { useRecipeText } from '../../../../shared/ui/recipes/use-recipe-text.ts';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import type { Editing } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';

interface ProposalsProps {
  editing: Editing<Recipe[]>;
  published: readonly Recipe[];
}

/** What colleagues set up for themselves and propose for everyone. What is published goes off the list by itself. */
export function Proposals({ editing: { draft, put }, published }: ProposalsProps) {
  const { proposals: text } = useRecipeText();
  const answer = useAnswer(readRecipeProposals, { params: {}, request: {} });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const waiting = answer.value?.proposals ?? [];

  async function remove({ id }: RecipeProposal): Promise<void> {
    const removed = await ask(removeRecipeProposal, { params: { proposal: id }, request: {} });
    setFailure(removed.ok ? null : removed);
    if (!removed.ok) return;
    answer.put({ proposals: waiting.filter((one) => one.id !== id) });
    setSaid(text.gone);
  }

  const isPublished = ({ recipe }: RecipeProposal) =>
    published.some((one) => one.id === recipe.id && one.version >= recipe.version);
  const done = waiting.find(isPublished);
  useEffect(() => {
    if (done) void remove(done);
  }, [done?.id]);

  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print" aria-labelledby="proposed-recipes">
      <Heading level={2} id="proposed-recipes">
        {text.title}
      </Heading>
      <Problem failure={failure ?? answer.problem} onRetry={answer.again} />
      {answer.value !== null && <p class="doelspoor-quiet">{waiting.length === 0 ? text.none : text.help}</p>}
      <p role="status">{said}</p>
      <ul class="portal-cards">
        {waiting.map((proposal) => (
          <Proposal
            key={proposal.id}
            proposal={proposal}
            known={[...draft, ...presets].find(({ id }) => id === proposal.recipe.id)}
            onAdd={() => {
              put([...draft.filter(({ id }) => id !== proposal.recipe.id), proposal.recipe]);
              setSaid(text.added);
            }}
            onAside={() => void remove(proposal)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ProposalProps {
  proposal: RecipeProposal;
  /** The recipe of the same system that holds, or will after publishing. */
  known: Recipe | undefined;
  onAdd: () => void;
  onAside: () => void;
}

function Proposal({ proposal: { recipe, proposedBy, proposedAt }, known, onAdd, onAside }: ProposalProps) {
  const { proposals: text } = useRecipeText();
  const { t, say, language } = useText();
  const name = say(recipe.name);
  const day = shortDayText(dayOfInstant(proposedAt), dayOfInstant(Date.now()), language);
  const isKnown = known !== undefined && known.version >= recipe.version;
  return (
    <li class="portal-card doelspoor-stack">
      <div class="doelspoor-row">
        <Heading level={3}>{`${name}, ${t.definitions.recipes.version(recipe.version)}`}</Heading>
        <span class="doelspoor-quiet doelspoor-small">{text.by(proposedBy.name, day)}</span>
      </div>
      <RecipeWords recipe={recipe} />
      <RecipeTrial recipe={recipe} />
      {isKnown && <p class="doelspoor-quiet">{text.older(known.version)}</p>}
      <div class="doelspoor-cluster">
        {!isKnown && (
          <Button label={text.addFor(name)} onClick={onAdd}>
            {text.add}
          </Button>
        )}
        <Button appearance="subtle" label={text.asideFor(name)} onClick={onAside}>
          {text.aside}
        </Button>
      </div>
    </li>
  );
}
