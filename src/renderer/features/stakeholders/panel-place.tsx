import { STAKEHOLDER_ROLES, STAKEHOLDER_TYPES } from '@shared/catalog/stakeholders';
import { CRITICAL_SECTORS } from '@shared/catalog/worksheet-lists';
import { personCommands } from '@shared/commands/people';
import { INVOLVEMENTS } from '@shared/plan/stakeholders';
import { isAbove } from '@shared/plan/stakeholder-checks';
import { stakeholderNameIn } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { ChoicesField } from '../../ui/choices-field';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField, type PartProps } from './panel-parts';
import { INVOLVEMENT_WORDS } from './stakeholder-words';
import { usePeopleById, useSectorName } from './use-cell-text';

/** Who it is: name, kind, sector, what it belongs to, and what it is to the team. */
export function PlacePart({ entry, set }: PartProps) {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const sectors = useSectorName();
  if (!words || !sectors) return null;
  return (
    <>
      <NameField entry={entry} set={set} />
      <SelectField
        label={t('stakeholders.kind_type')}
        value={entry.type}
        none={t('stakeholders.no_choice')}
        options={STAKEHOLDER_TYPES.map(({ id }) => ({ value: id, label: words(`stk-t-${id}`, 'name') }))}
        onChange={(type) => set(type === null ? { type } : { type, ownType: '' })}
      />
      {entry.type === null && (
        <LineField
          size="xs"
          dir="auto"
          label={t('stakeholders.own_type')}
          value={entry.ownType}
          onChange={(ownType) => set({ ownType })}
        />
      )}
      <SelectField
        label={t('stakeholders.sector')}
        value={entry.sector}
        none={t('stakeholders.no_choice')}
        options={optionsOf<string>(CRITICAL_SECTORS, sectors)}
        onChange={(sector) => set(sector === null ? { sector } : { sector, ownSector: '' })}
      />
      {entry.sector === null && (
        <LineField
          size="xs"
          dir="auto"
          label={t('stakeholders.own_sector')}
          value={entry.ownSector}
          onChange={(ownSector) => set({ ownSector })}
        />
      )}
      <ParentField entry={entry} set={set} />
      <ChoicesField
        label={t('stakeholders.involvement')}
        options={optionsOf(INVOLVEMENTS, (value) => t(INVOLVEMENT_WORDS[value]))}
        value={entry.involvement}
        onChange={(chosen) => set({ involvement: INVOLVEMENTS.filter((value) => chosen.includes(value)) })}
      />
      <ChoicesField
        label={t('stakeholders.roles')}
        options={STAKEHOLDER_ROLES.map(({ id }) => ({ value: id, label: words(`stk-r-${id}`, 'name') }))}
        value={entry.roles}
        onChange={(roles) => set({ roles })}
      />
    </>
  );
}

function NameField({ entry, set }: PartProps) {
  const { t } = useWords();
  const people = usePeopleById();
  const { person } = entry;
  return (
    <LineField
      size="xs"
      dir="auto"
      required
      label={t('stakeholders.name')}
      value={stakeholderNameIn(people, entry)}
      onChange={(name) => {
        if (person === null) set({ name });
        else dispatch(personCommands.update, { id: person, patch: { name } });
      }}
    />
  );
}

/** The body above it. Those that stand below it are not offered: nobody stands above themselves. */
function ParentField({ entry, set }: PartProps) {
  const { t } = useWords();
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePeopleById();
  const parents = new Map(register.map((known) => [known.id, known.parent]));
  const options = register
    .filter((known) => known.id !== entry.id && !isAbove(entry.id, known.id, parents))
    .map((known) => ({ value: known.id, label: stakeholderNameIn(people, known) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <SelectField
      label={t('stakeholders.parent')}
      description={t('stakeholders.parent_help')}
      value={entry.parent}
      none={t('stakeholders.parent_none')}
      options={options}
      onChange={(parent) => set({ parent })}
    />
  );
}
