import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { STAKEHOLDER_TEMPLATES } from '@shared/catalog/stakeholder-templates';
import {
  TEMPLATE_GROUPS,
  type StakeholderTemplate,
  type TemplateGroup,
} from '@shared/catalog/stakeholder-types';
import { addStakeholders } from '@shared/commands/stakeholders';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { NEW_STAKEHOLDER } from '@shared/plan/defaults';
import type { Stakeholder } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import classes from './stakeholders.module.css';

/** Ticks bodies that most countries have; those already in the register by that name are said to be there. */
export function TypicalDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const register = usePlan((plan) => plan.stakeholders.register);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (!words) return null;
  const nameOf = ({ id }: StakeholderTemplate): string => words(`stk-n-${id}`, 'name');
  const there = new Set(register.map((entry) => entry.name.toLocaleLowerCase()));
  const isThere = (template: StakeholderTemplate): boolean => there.has(nameOf(template).toLocaleLowerCase());
  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setTicked(next);
  };
  const add = () => {
    const entries = STAKEHOLDER_TEMPLATES.filter(({ id }) => ticked.has(id)).map((template): Stakeholder => ({
      ...NEW_STAKEHOLDER,
      id: newId(),
      name: nameOf(template),
      type: template.type,
      roles: template.roles,
      involvement: template.involvement,
      sector: template.sector ?? null,
    }));
    dispatch(addStakeholders, { entries, people: [] });
    onClose();
  };
  return (
    <Dialog onClose={onClose} size="xl" title={t('stakeholders.typical_title')}>
      <p className={classes.dialogLead}>{t('stakeholders.typical_lead')}</p>
      <div className={classes.groups}>
        {TEMPLATE_GROUPS.map((group) => (
          <TemplateList key={group} group={group} {...{ ticked, tick, nameOf, isThere, words }} />
        ))}
      </div>
      <Group justify="flex-end" gap="sm" className={classes.dialogFoot ?? ''}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={ticked.size === 0} onClick={add}>
          {t('stakeholders.typical_add', { count: ticked.size })}
        </Button>
      </Group>
    </Dialog>
  );
}

interface TemplateListProps {
  readonly group: TemplateGroup;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ids: readonly string[], on: boolean) => void;
  readonly nameOf: (template: StakeholderTemplate) => string;
  readonly isThere: (template: StakeholderTemplate) => boolean;
  readonly words: CatalogText;
}

function TemplateList({ group, ticked, tick, nameOf, isThere, words }: TemplateListProps) {
  const { t } = useWords();
  const templates = STAKEHOLDER_TEMPLATES.filter((template) => template.group === group);
  const free = templates.filter((template) => !isThere(template)).map(({ id }) => id);
  const all = free.length > 0 && free.every((id) => ticked.has(id));
  return (
    <fieldset className={classes.group}>
      <legend>{words(`stk-g-${group}`, 'name')}</legend>
      <Checkbox
        size="xs"
        label={t('stakeholders.typical_all')}
        checked={all}
        disabled={free.length === 0}
        indeterminate={!all && free.some((id) => ticked.has(id))}
        onChange={() => tick(free, !all)}
      />
      {templates.map((template) => (
        <Checkbox
          key={template.id}
          size="xs"
          label={nameOf(template)}
          description={isThere(template) ? t('stakeholders.typical_there') : undefined}
          disabled={isThere(template)}
          checked={ticked.has(template.id)}
          onChange={(event) => tick([template.id], event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
