import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { trainingCommands } from '@shared/commands/staffing';
import { NEW_TRAINING } from '@shared/plan/staffing-defaults';
import { isHeldKnown, trainingSuggestions, type TrainingSuggestion } from '@shared/staffing';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { TRAINING_WORDS } from './thing-words';
import { whomText } from './training-whom';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Training that would close gaps of skills: what is ticked is added to the plan. */
export function TrainingSuggestions({ words }: { readonly words: TeamWords }) {
  const { t } = useWords();
  const staffing = usePlan((plan) => plan.staffing);
  const suggestions = useMemo(() => trainingSuggestions(staffing), [staffing]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = suggestions.filter(({ skill }) => ticked.has(skill));
  const tick = (skill: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(skill);
    else next.delete(skill);
    setTicked(next);
  };
  const add = () => {
    const entries = chosen.map(({ skill, kind, position, role }) => ({
      ...NEW_TRAINING,
      ...{ id: newId(), title: words.skillName(skill), kind, position, role, skills: [skill] },
    }));
    if (!dispatch(trainingCommands.add, { entries }).ok) return;
    setTicked(new Set());
    say({ key: 'staffing-training.suggested', values: { count: entries.length } });
  };
  if (suggestions.length === 0) return <p>{t('staffing-training.suggestions_none')}</p>;
  return (
    <div className={classes.scroll}>
      <h2 className={classes.heading}>{t('staffing-training.suggestions_title')}</h2>
      <p className={classes.quiet}>{t('staffing-training.suggestions_lead')}</p>
      {!staffing.positions.some(isHeldKnown) && <p>{t('staffing-training.suggestions_nobody')}</p>}
      <SuggestionTable {...{ suggestions, ticked, tick, words }} />
      <div className={classes.dialogFoot}>
        <Button size="xs" disabled={chosen.length === 0} onClick={add}>
          {t('staffing-training.suggestions_add', { count: chosen.length })}
        </Button>
      </div>
    </div>
  );
}

interface SuggestionTableProps {
  readonly suggestions: readonly TrainingSuggestion[];
  /** Skills that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (skill: string, on: boolean) => void;
  readonly words: TeamWords;
}

function SuggestionTable({ suggestions, ticked, tick, words }: SuggestionTableProps) {
  const { t } = useWords();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('staffing-training.suggestions_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staffing.skill')}</th>
          <th scope="col">{t('staffing-training.col_kind')}</th>
          <th scope="col">{t('staffing-training.col_whom')}</th>
          <th scope="col">{t('staffing-training.short')}</th>
        </tr>
      </thead>
      <tbody>
        {suggestions.map((suggestion) => (
          <tr key={suggestion.skill}>
            <th scope="row">
              <Checkbox
                size="xs"
                label={words.skillName(suggestion.skill)}
                checked={ticked.has(suggestion.skill)}
                onChange={(event) => tick(suggestion.skill, event.currentTarget.checked)}
              />
            </th>
            <td className={classes.whole}>{t(TRAINING_WORDS[suggestion.kind])}</td>
            <td>{whomText(suggestion, words, t)}</td>
            <td>{suggestion.posts.map((id) => words.positions.get(id) ?? '').join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
