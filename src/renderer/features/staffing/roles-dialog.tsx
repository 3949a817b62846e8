import { Badge, Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { familyOf, ROLE_FAMILIES, type RoleFamily } from '@shared/catalog/staffing-families';
import { STARTER_SET } from '@shared/catalog/staffing-facts';
import { STAFF_ROLES } from '@shared/catalog/staffing-further-roles';
import { positionCommands } from '@shared/commands/staffing';
import type { Position } from '@shared/plan/types';
import { offeredServices } from '@shared/staffing';
import { dispatch, usePlan } from '../../state/document-store';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { positionOf } from './position-edits';
import { FAMILY_WORDS } from './staffing-words';
import { useTeamWords, type TeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Ticks roles to add a post for each; the set to start with is a suggestion and says so. */
export function RolesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const words = useTeamWords();
  const services = usePlan((plan) => plan.services);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (!words) return null;
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const add = (entries: readonly Position[]) => {
    dispatch(positionCommands.add, { entries });
    onClose();
  };
  const offered = offeredServices({ services });
  const addTicked = () =>
    add(STAFF_ROLES.flatMap(({ id }) => (ticked.has(id) ? [positionOf(id, offered)] : [])));
  return (
    <Dialog onClose={onClose} size="xl" title={t('staffing.roles_title')}>
      <p className={classes.dialogLead}>{t('staffing.roles_lead')}</p>
      <Starter words={words} onAdd={() => add(starterPositions(offered))} />
      <div className={classes.groups}>
        {ROLE_FAMILIES.filter((family) => family !== 'own').map((family) => (
          <Family key={family} {...{ family, ticked, tick, words }} />
        ))}
      </div>
      <Group justify="flex-end" gap="sm" className={classes.dialogFoot ?? ''}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={ticked.size === 0} onClick={addTicked}>
          {t('staffing.roles_add', { count: ticked.size })}
        </Button>
      </Group>
    </Dialog>
  );
}

/** The posts of the set to start with, as many of each as it names at least. */
function starterPositions(services: readonly string[]): readonly Position[] {
  return STARTER_SET.flatMap(({ role, count: [fewest], share }) =>
    Array.from({ length: fewest }, () => ({ ...positionOf(role, services), share })),
  );
}

function Starter({ words, onAdd }: { readonly words: TeamWords; readonly onAdd: () => void }) {
  const { t } = useWords();
  return (
    <section className={classes.starter} aria-label={t('staffing.starter')}>
      <div className={classes.bar}>
        <strong>{t('staffing.starter')}</strong>
        <Badge variant="light" size="sm">
          {t('staffing.suggestion')}
        </Badge>
      </div>
      <ul>
        {STARTER_SET.map(({ id, role, count: [fewest], share }) => (
          <li key={id}>
            {t('staffing.starter_line', { count: fewest, role: words.roleName(role), share })}{' '}
            <span className={classes.quiet}>{words.text(`stf-x-${id}`, 'why')}</span>
          </li>
        ))}
      </ul>
      <Button size="xs" variant="default" onClick={onAdd}>
        {t('staffing.starter_add')}
      </Button>
    </section>
  );
}

interface FamilyProps {
  readonly family: RoleFamily;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (id: string, on: boolean) => void;
  readonly words: TeamWords;
}

function Family({ family, ticked, tick, words }: FamilyProps) {
  const { t } = useWords();
  const positions = usePlan((plan) => plan.staffing.positions);
  const there = (id: string): number => positions.filter(({ role }) => role === id).length;
  return (
    <fieldset className={classes.group}>
      <legend>{t(FAMILY_WORDS[family])}</legend>
      {STAFF_ROLES.filter(({ id }) => familyOf(id) === family).map(({ id }) => (
        <Checkbox
          key={id}
          size="xs"
          label={words.roleName(id)}
          description={there(id) > 0 ? t('staffing.roles_there', { count: there(id) }) : undefined}
          checked={ticked.has(id)}
          onChange={(event) => tick(id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
