import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatDay, parseDay } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import {
  dueEngagements,
  ignoredStakeholders,
  stakeholderName,
  type DueEngagement,
} from '@shared/stakeholders';
import { usePlan } from '../../state/document-store';
import { matterText } from '../../state/matter-words';
import { goTo } from '../../state/session-store';
import { useToday } from '../../state/today';
import { useWords } from '../../ui/words';
import { OwnerCell } from './cells';
import classes from './overview.module.css';

/** Days ahead that are looked at. */
const AHEAD = 30;
/** Rows that are shown before "more". */
const SHORT = 5;

/** What is to be done with stakeholders soon, and how many of weight nobody looks after. */
export function EngagementPart() {
  const { t } = useWords();
  const plan = usePlan();
  const today = parseDay(useToday((state) => state.today));
  const due = useMemo(() => (today === null ? [] : dueEngagements(plan, today, AHEAD)), [plan, today]);
  const ignored = useMemo(() => ignoredStakeholders(plan).length, [plan]);
  const { register, actions } = plan.stakeholders;
  if (register.length === 0 && actions.length === 0) return null;
  return (
    <section aria-labelledby="overview-engagement">
      <h2 id="overview-engagement" className={classes.partTitle}>
        {t('overview.engagement')}
        {due.length > 0 && <span className={classes.count}>{due.length}</span>}
      </h2>
      {ignored > 0 && (
        <p className={classes.line}>
          <button type="button" className={classes.textLink} onClick={openIgnored}>
            {t('overview.engagement_ignored', { count: ignored })}
          </button>
        </p>
      )}
      {due.length === 0 ? (
        <p className={classes.dimmed}>{t('overview.engagement_none', { days: AHEAD })}</p>
      ) : (
        <EngagementTable due={due} />
      )}
    </section>
  );
}

/** The register, of which only those of influence who are left alone are listed. */
function openIgnored(): void {
  goTo({ screen: 'stakeholders', section: 'ignored' });
}

function EngagementTable({ due }: { readonly due: readonly DueEngagement[] }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const rest = due.length - SHORT;
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.engagement_action')}</th>
            <th scope="col" className={classes.whyColumn}>
              {t('overview.column_due')}
            </th>
            <th scope="col" className={classes.ownerColumn}>
              {t('overview.column_owner')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? due : due.slice(0, SHORT)).map((entry) => (
            <EngagementRow key={entry.key} entry={entry} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t('overview.fewer') : t('overview.more', { count: rest })}
        </Button>
      )}
    </>
  );
}

function EngagementRow({ entry }: { readonly entry: DueEngagement }) {
  const { t, language } = useWords();
  const { kind, stakeholder, who, due, overdue } = entry;
  const name = usePlan((plan) => {
    const found = plan.stakeholders.register.find(({ id }) => id === stakeholder);
    return found ? stakeholderName(plan, found) : '';
  });
  const day = formatDayFor(language, formatDay(due), 'short');
  const late = kind === 'agreement' ? 'overview.engagement_expired' : 'overview.engagement_overdue';
  return (
    <tr>
      <td>
        <button type="button" className={classes.plainItem} onClick={() => openMatter(entry)}>
          <bdi className={classes.itemTitle}>{matterText(entry, t)}</bdi>
          <bdi className={classes.towards}>{name === '' ? t('overview.engagement_all') : name}</bdi>
        </button>
      </td>
      <td className={overdue ? classes.urgent : classes.dimmed}>
        {overdue ? t(late, { day }) : <bdi>{day}</bdi>}
      </td>
      <td>
        <OwnerCell owner={who} />
      </td>
    </tr>
  );
}

/** The engagement plan for an action, else the register, with the stakeholder in the inspector. */
function openMatter({ kind, stakeholder }: DueEngagement): void {
  const section = kind === 'action' ? 'engagement' : 'register';
  const place = { screen: 'stakeholders', section } as const;
  goTo(place, stakeholder === null ? null : { kind: 'stakeholder', id: stakeholder });
}
