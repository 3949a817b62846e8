import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField, type PartProps } from './panel-parts';
import { ENGAGEMENT_WORDS, SCORE_WORDS } from './stakeholder-words';
import classes from './stakeholders.module.css';

const SCORES = ['1', '2', '3', '4', '5'] as const;
const TEXTS = [
  { key: 'wants', label: 'stakeholders.wants' },
  { key: 'weWant', label: 'stakeholders.we_want' },
  { key: 'concerns', label: 'stakeholders.concerns' },
  { key: 'decides', label: 'stakeholders.decides' },
] as const;

/** Where it stands, where it must stand, and what moves it. */
export function AttitudePart({ entry, set }: PartProps) {
  const { t } = useWords();
  const scores = SCORES.map((value, index) => ({
    value,
    label: t('stakeholders.score', { value: index + 1, word: t(SCORE_WORDS[index] ?? SCORE_WORDS[0]) }),
  }));
  const engagements = optionsOf(ENGAGEMENTS, (value) => t(ENGAGEMENT_WORDS[value]));
  const none = t('stakeholders.no_choice');
  return (
    <>
      <div className={classes.pair}>
        {(['influence', 'interest'] as const).map((key) => (
          <SelectField
            key={key}
            label={t(key === 'influence' ? 'stakeholders.influence' : 'stakeholders.interest')}
            value={SCORES.find((score) => Number(score) === entry[key]) ?? null}
            none={none}
            options={scores}
            onChange={(score) => set({ [key]: score === null ? null : Number(score) })}
          />
        ))}
        {(['current', 'wanted'] as const).map((key) => (
          <SelectField
            key={key}
            label={t(key === 'current' ? 'stakeholders.current' : 'stakeholders.wanted')}
            value={entry[key]}
            none={none}
            options={engagements}
            onChange={(value) => set({ [key]: value })}
          />
        ))}
      </div>
      {TEXTS.map(({ key, label }) => (
        <MarkdownField
          key={key}
          label={t(label)}
          minRows={2}
          value={entry[key]}
          onChange={(text) => set({ [key]: text })}
        />
      ))}
    </>
  );
}
