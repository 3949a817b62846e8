import type { Beginning } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { ChoicesField } from '../../ui/choices-field';
import { DayField } from '../../ui/day-field';
import { PersonPicker } from '../../ui/person-picker';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';
import { allSkills } from './all-skills';
import { AmountField } from './amount-field';
import { useMoney } from '../../state/money';
import { SelectField } from './panel-parts';
import { removeThings, type ThingKind } from './thing-edits';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

interface StartFieldsProps {
  readonly start: Beginning;
  readonly words: TeamWords;
  readonly onChange: (start: Beginning) => void;
}

/** When something begins: with a task of the timeline, or on a day. */
export function StartFields({ start, words, onChange }: StartFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('staffing.start_task')}
        value={start.task}
        none={t('staffing.start_by_day')}
        options={words.tasks.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(task) => onChange({ day: null, task })}
      />
      {start.task === null && (
        <DayField
          size="xs"
          label={t('staffing.start_day')}
          value={start.day}
          onChange={(day) => onChange({ day, task: null })}
        />
      )}
    </>
  );
}

interface PriceFieldsProps {
  readonly entry: { readonly oneOff: number; readonly yearly: number };
  readonly onChange: (patch: { readonly oneOff: number } | { readonly yearly: number }) => void;
}

/** What something costs once and each year. */
export function PriceFields({ entry, onChange }: PriceFieldsProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const { currency } = money;
  return (
    <div className={classes.pair}>
      <AmountField
        label={t('staffing-tools.col_one_off', { currency })}
        {...{ money, value: entry.oneOff }}
        onChange={(amount) => onChange({ oneOff: amount ?? 0 })}
      />
      <AmountField
        label={t('staffing-tools.col_yearly', { currency })}
        {...{ money, value: entry.yearly }}
        onChange={(amount) => onChange({ yearly: amount ?? 0 })}
      />
    </div>
  );
}

interface OwnerFieldProps {
  readonly owner: string | null;
  readonly onChange: (owner: string | null) => void;
}

export function OwnerField({ owner, onChange }: OwnerFieldProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <PersonPicker
      size="xs"
      label={t('staffing-tools.col_owner')}
      people={people}
      value={owner}
      onChange={onChange}
      onCreate={createPerson}
    />
  );
}

interface SkillChoicesProps {
  readonly label: string;
  readonly skills: readonly string[];
  readonly words: TeamWords;
  readonly onChange: (skills: string[]) => void;
}

/** Any number of the skills of the catalog and the team's own. */
export function SkillChoices({ label, skills, words, onChange }: SkillChoicesProps) {
  const staffing = usePlan((plan) => plan.staffing);
  return (
    <ChoicesField
      label={label}
      options={allSkills({ staffing }).map((value) => ({ value, label: words.skillName(value) }))}
      value={skills}
      onChange={(chosen) => onChange([...chosen])}
    />
  );
}

interface RemoveButtonProps {
  readonly kind: ThingKind;
  readonly id: string;
  readonly label: string;
}

/** Takes the training, tool or item of infrastructure out of the plan. */
export function RemoveButton({ kind, id, label }: RemoveButtonProps) {
  return <RemovePart label={label} onRemove={() => removeThings(kind, [id])} />;
}
