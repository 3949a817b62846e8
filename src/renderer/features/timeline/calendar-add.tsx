import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ListCommands } from '@shared/commands/list-commands';
import { FIRST_YEAR, LAST_YEAR } from '@shared/plan/timeline';
import type { CalendarRange } from '@shared/plan/types';
import type { UiKey } from '@shared/i18n/ui-words';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { DayField } from '../../ui/day-field';
import { LINE_MAX } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import classes from './panels.module.css';

interface CalendarAddProps {
  readonly button: string;
  readonly add: ListCommands<CalendarRange>['add'];
}

const EMPTY = { name: '', from: null, to: null, yearly: false } as const;

interface Draft {
  readonly name: string;
  readonly from: string | null;
  /** Null: one day. */
  readonly to: string | null;
  readonly yearly: boolean;
}

/** Adds a day or a range of days. */
export function CalendarAdd({ button, add }: CalendarAddProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [problem, setProblem] = useState<UiKey | null>(null);
  const change = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }));
  const submit = () => {
    const found = problemOf(draft);
    setProblem(found);
    if (found !== null || draft.from === null) return;
    const { from, name, yearly } = draft;
    const entry = { id: newId(), name: name.trim(), from, to: draft.to ?? from, yearly };
    if (dispatch(add, { entry }).ok) setDraft(EMPTY);
  };
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.row}>
        <TextInput
          className={classes.grow ?? ''}
          label={t('timeline-calendar.name')}
          dir="auto"
          maxLength={LINE_MAX}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <div className={classes.day}>
          <DayField
            label={t('timeline-calendar.from')}
            value={draft.from}
            onChange={(from) => change({ from })}
          />
        </div>
        <div className={classes.day}>
          <DayField label={t('timeline-calendar.to')} value={draft.to} onChange={(to) => change({ to })} />
        </div>
        <Checkbox
          className={classes.beside ?? ''}
          label={t('timeline-calendar.yearly')}
          checked={draft.yearly}
          onChange={(event) => change({ yearly: event.currentTarget.checked })}
        />
        <Button type="submit" variant="default">
          {button}
        </Button>
      </div>
      {problem !== null && (
        <p className={classes.later} role="alert">
          {t(problem, { first: FIRST_YEAR, last: LAST_YEAR })}
        </p>
      )}
    </form>
  );
}

function problemOf({ from, to }: Draft): UiKey | null {
  if (from === null) return 'timeline-calendar.need_day';
  if (to !== null && to < from) return 'timeline-calendar.backwards';
  const inside = [from, to ?? from].every((day) => {
    const year = Number(day.slice(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  });
  return inside ? null : 'timeline-calendar.years';
}
