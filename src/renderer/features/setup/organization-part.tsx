import { useCatalogText } from '../../state/catalog-words';
import { newId } from '../../state/new-id';
import { EntriesTable } from '../../ui/entries-table';
import { FieldHead } from '../../ui/field-head';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { SourcingChoice } from './fields-more';
import type { IdentityProps } from './identity-props';
import classes from './setup.module.css';

export { GovernmentField } from './fields-more';

/** How the capability is obtained, and why. */
export function SourcingField({ identity, onChange }: IdentityProps) {
  const words = useCatalogText('setup');
  return (
    <>
      <SourcingChoice identity={identity} onChange={onChange} />
      <div className={classes.wide}>
        <MarkdownField
          label={words?.('sourcingNote', 'label') ?? ''}
          description={words?.('sourcingNote', 'help')}
          value={identity.sourcingNote}
          onChange={(sourcingNote) => onChange({ sourcingNote })}
        />
      </div>
    </>
  );
}

/** Other national teams of the same country. */
export function OtherTeams({ identity, onChange }: IdentityProps) {
  const { t } = useWords();
  const words = useCatalogText('setup');
  const teams = identity.otherTeams;
  const label = words?.('otherTeams', 'label') ?? '';
  return (
    <div className={classes.wide}>
      <FieldHead id="other-teams" label={label} help={words?.('otherTeams', 'help')} />
      <EntriesTable
        label={label}
        columns={[
          { key: 'name', label: words?.('otherTeams.name', 'label') ?? '', kind: 'line' },
          {
            key: 'remit',
            label: words?.('otherTeams.remit', 'label') ?? '',
            help: words?.('otherTeams.remit', 'help') ?? '',
            kind: 'line',
          },
        ]}
        rows={teams}
        addLabel={t('setup.otherTeamsAdd')}
        emptyText={t('setup.otherTeamsEmpty')}
        onAdd={() => onChange({ otherTeams: [...teams, { id: newId(), name: '', remit: '' }] })}
        onChange={(id, key, value) =>
          onChange({ otherTeams: teams.map((team) => (team.id === id ? { ...team, [key]: value } : team)) })
        }
        onRemove={(id) => onChange({ otherTeams: teams.filter((team) => team.id !== id) })}
      />
    </div>
  );
}
