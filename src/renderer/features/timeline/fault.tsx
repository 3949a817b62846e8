import { Anchor, Button } from '@mantine/core';
import { removeLinks } from '@shared/commands/timeline-links';
import type { TimelineLink } from '@shared/plan/types';
import { formatDayFor } from '@shared/i18n/format';
import { FIRST_YEAR, LAST_YEAR } from '@shared/plan/timeline';
import type { ScheduleFault } from '@shared/schedule';
import { isStartFault } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { nameById } from './edits';
import type { NameOf } from './task-words';
import classes from './timeline.module.css';
import { choose, focusRow } from './view-store';

interface FaultProps {
  readonly fault: ScheduleFault;
  readonly nameOf: NameOf;
}

/** Why nothing can be calculated, and what to take away so that it can. */
export function Fault({ fault, nameOf }: FaultProps) {
  const { t } = useWords();
  const links = usePlan((plan) => plan.timeline.links);
  const path = 'path' in fault ? fault.path : [];
  const closing = path.flatMap((id, index) =>
    links.filter((link) => link.from === id && link.to === path[index + 1]),
  );
  const named = 'link' in fault ? links.filter((link) => link.id === fault.link) : [];
  const removable = [...closing, ...named];
  return (
    <section className={classes.strip} data-grave role="alert" aria-label={t('timeline.fault')}>
      <strong>{t('timeline.fault')}</strong>{' '}
      {isStartFault(fault) ? (
        <StartFault />
      ) : path.length > 0 ? (
        t('timeline.fault_circle', { path: path.map((id) => nameById(id, nameOf)).join(' → ') })
      ) : (
        t('timeline.fault_unsound')
      )}
      {'task' in fault && fault.task !== null && <GoTo id={fault.task} nameOf={nameOf} />}
      {removable.length > 0 && (
        <ul className={classes.stripList}>
          {removable.map((link) => (
            <FaultyLink key={link.id} link={link} nameOf={nameOf} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The start of the plan as what is wrong, with the way to it. */
function StartFault() {
  const { t, language } = useWords();
  const start = usePlan((plan) => plan.identity.startDay);
  const day = formatDayFor(language, start, 'short');
  return (
    <>
      {t('timeline.fault_start', { day, first: FIRST_YEAR, last: LAST_YEAR })}{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        onClick={() => {
          goTo({ screen: 'setup', section: 'startDay' });
        }}
      >
        {t('timeline.fault_start_mend')}
      </Anchor>
    </>
  );
}

function FaultyLink({ link, nameOf }: { readonly link: TimelineLink; readonly nameOf: NameOf }) {
  const { t } = useWords();
  const values = { from: nameById(link.from, nameOf), to: nameById(link.to, nameOf) };
  return (
    <li>
      {t('timeline.fault_link', values)}{' '}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('timeline.fault_remove_named', values)}
        onClick={() => dispatch(removeLinks, { ids: [link.id] })}
      >
        {t('timeline.fault_remove')}
      </Button>
    </li>
  );
}

/** The name of a task as a way to its row. */
export function GoTo({ id, nameOf }: { readonly id: string; readonly nameOf: NameOf }) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      onClick={() => {
        choose([id], id);
        focusRow(id);
      }}
    >
      {nameById(id, nameOf)}
    </Anchor>
  );
}
