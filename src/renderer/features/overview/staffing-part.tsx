import { Button } from '@mantine/core';
import { useState } from 'react';
import { openStaffingNote, useAdvice } from '../../state/advice';
import { useWords } from '../../ui/words';
import classes from './overview.module.css';

/** Notes that are shown before "more". */
const SHORT = 3;

/** What is likely to hurt in the people of the plan; each leads to where it is mended. Nothing while nothing is. */
export function StaffingPart() {
  const { t } = useWords();
  const notes = useAdvice('staffing');
  const [all, setAll] = useState(false);
  const rest = notes.length - SHORT;
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="overview-staffing">
      <h2 id="overview-staffing" className={classes.partTitle}>
        {t('overview.staffing')}
        <span className={classes.count}>{notes.length}</span>
      </h2>
      <ul className={classes.plainList}>
        {(all ? notes : notes.slice(0, SHORT)).map((note) => (
          <li key={note.id}>
            <button type="button" className={classes.textLink} onClick={() => openStaffingNote(note)}>
              {t(note.title, note.values)}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t('overview.fewer') : t('overview.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}
