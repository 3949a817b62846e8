import { NativeSelect, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CatalogService } from '@shared/catalog/services';
import { setService } from '@shared/commands/registers';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { SERVICE_STATUSES } from '@shared/plan/registers';
import type { ServiceChoice } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { select, useSession } from '../../state/session-store';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { HoursSelect } from './hours-select';
import { ServiceDetails } from './service-details';
import { STATUS_WORDS } from './service-words';
import { MonthInput, ReasonInput } from './when-or-why';
import classes from './services.module.css';

interface ServiceRowProps {
  readonly service: CatalogService;
  readonly text: CatalogText;
  /** Without the columns for hours and first answer. */
  readonly narrow: boolean;
}

/** One service: what was decided about it in a row; the rest of its level opens below. */
export function ServiceRow({ service, text, narrow }: ServiceRowProps) {
  const { id } = service;
  const name = text(id, 'name');
  const choice = usePlan((plan) => plan.services.choices[id]);
  const selected = useSession(
    (session) => session.selection?.kind === 'service' && session.selection.id === id,
  );
  const row = useRef<HTMLTableRowElement>(null);
  const [open, setOpen] = useState(false);
  useArrival(id, row);
  const set = (patch: Partial<ServiceChoice>) => dispatch(setService, { id, patch });
  return (
    <>
      <tr ref={row} data-selected={selected || undefined} data-status={choice?.status ?? 'undecided'}>
        <th scope="row">
          <UnstyledButton className={classes.name} onClick={() => select({ kind: 'service', id })}>
            {name}
          </UnstyledButton>
        </th>
        <td>
          <StatusSelect id={id} name={name} status={choice?.status ?? null} />
        </td>
        <LevelCells name={name} choice={choice} narrow={narrow} onChange={set} />
        <td>
          <DetailsButton
            name={name}
            choice={choice}
            total={service.functions.length}
            open={open}
            onToggle={() => setOpen(!open)}
          />
        </td>
      </tr>
      {open && (
        <tr className={classes.details}>
          <td colSpan={narrow ? 4 : 6}>
            <ServiceDetails service={service} text={text} choice={choice} onChange={set} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A service that was come to by a link is brought into view. */
function useArrival(id: string, row: React.RefObject<HTMLTableRowElement | null>): void {
  const place = useSession((session) => session.place);
  useEffect(() => {
    const { selection } = useSession.getState();
    const asked = place.section ?? (selection?.kind === 'service' ? selection.id : null);
    if (asked !== id) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.querySelector('select')?.focus();
  }, [id, place, row]);
}

interface LevelCellsProps {
  readonly name: string;
  readonly choice: ServiceChoice | undefined;
  readonly narrow: boolean;
  readonly onChange: (patch: Partial<ServiceChoice>) => void;
}

/** The middle of the row: month, hours and first answer of what is offered, or the reason for what is not. */
function LevelCells({ name, choice, narrow, onChange }: LevelCellsProps) {
  if (choice?.status !== 'launch' && choice?.status !== 'later')
    return <td colSpan={narrow ? 1 : 3}>{choice && <ReasonInput {...{ name, choice, onChange }} />}</td>;
  return (
    <>
      <td>{choice.status === 'later' && <MonthInput {...{ name, choice, onChange }} />}</td>
      {!narrow && (
        <>
          <td>
            <HoursSelect {...{ name, choice, onChange }} hideLabel />
          </td>
          <td>
            <ReactionCell {...{ name, choice, onChange }} />
          </td>
        </>
      )}
    </>
  );
}

interface StatusSelectProps {
  readonly id: string;
  readonly name: string;
  readonly status: ServiceChoice['status'] | null;
}

function StatusSelect({ id, name, status }: StatusSelectProps) {
  const { t } = useWords();
  const choose = (value: string) => {
    const next = SERVICE_STATUSES.find((entry) => entry === value);
    dispatch(setService, { id, patch: next ? { status: next } : null });
  };
  return (
    <NativeSelect
      size="xs"
      variant="unstyled"
      className={classes.statusSelect ?? ''}
      aria-label={t('services.status_of', { service: name })}
      value={status ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t('services.status_undecided')}</option>
      {SERVICE_STATUSES.map((entry) => (
        <option key={entry} value={entry}>
          {t(STATUS_WORDS[entry])}
        </option>
      ))}
    </NativeSelect>
  );
}

interface CellProps {
  readonly name: string;
  readonly choice: ServiceChoice;
  readonly onChange: (patch: Partial<ServiceChoice>) => void;
}

function ReactionCell({ name, choice, onChange }: CellProps) {
  const { t } = useWords();
  return (
    <LineField
      size="xs"
      variant="unstyled"
      dir="auto"
      wraps
      aria-label={t('services.reaction_of', { service: name })}
      placeholder={t('services.reaction_hint')}
      value={choice.reaction}
      onChange={(reaction) => onChange({ reaction })}
    />
  );
}

interface DetailsButtonProps {
  readonly name: string;
  readonly choice: ServiceChoice | undefined;
  readonly total: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function DetailsButton({ name, choice, total, open, onToggle }: DetailsButtonProps) {
  const { t } = useWords();
  const count = choice?.functions.length ?? 0;
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <UnstyledButton className={classes.toggle} aria-expanded={open} onClick={onToggle}>
      <span className="visually-hidden">{t('services.details_of', { service: name })} </span>
      <span className={classes.toggleText}>
        {count === 0
          ? t('services.functions_all', { count: total })
          : t('services.functions_count', { count, of: total })}
      </span>
      <Icon size={14} className={classes.chevron} aria-hidden />
    </UnstyledButton>
  );
}
