import { Checkbox } from '@mantine/core';
import { ALL_SERVICES } from '@shared/catalog/services';
import { SOURCE_DECISIONS } from '@shared/plan/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { ChoicesField } from '../../ui/choices-field';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField, type PartProps } from './panel-parts';
import { CAPABILITY_WORDS, SOURCE_WORDS } from './stakeholder-words';

/** What matters when the team serves it. */
export function ServedPart({ entry, set }: PartProps) {
  const { t } = useWords();
  const words = useCatalogText('services');
  const groups = usePlan((plan) => plan.organization.constituency.groups);
  const { served } = entry;
  const change = (patch: Partial<Stakeholder['served']>) => set({ served: { ...served, ...patch } });
  return (
    <>
      <SelectField
        label={t('stakeholders.capability')}
        value={served.capability}
        none={t('stakeholders.no_choice')}
        options={optionsOf(['significant', 'moderate', 'few'] as const, (value) =>
          t(CAPABILITY_WORDS[value]),
        )}
        onChange={(capability) => change({ capability })}
      />
      {groups.length > 0 && (
        <SelectField
          label={t('stakeholders.group')}
          value={served.group}
          none={t('stakeholders.group_none')}
          options={groups.map((group) => ({ value: group.id, label: group.name }))}
          onChange={(group) => change({ group })}
        />
      )}
      <Checkbox
        size="xs"
        label={t('stakeholders.pilot')}
        checked={served.pilot}
        onChange={(event) => change({ pilot: event.currentTarget.checked })}
      />
      <LineField
        size="xs"
        dir="auto"
        label={t('stakeholders.phase')}
        placeholder={t('stakeholders.phase_hint')}
        value={served.phase}
        onChange={(phase) => change({ phase })}
      />
      {words && (
        <ChoicesField
          label={t('stakeholders.services_needed')}
          options={ALL_SERVICES.map(({ id }) => ({ value: id, label: words(id, 'name') }))}
          value={served.services}
          onChange={(services) => change({ services })}
        />
      )}
    </>
  );
}

/** What matters when it sends information. */
export function SourcePart({ entry, set }: PartProps) {
  const { t } = useWords();
  const { source } = entry;
  const change = (patch: Partial<Stakeholder['source']>) => set({ source: { ...source, ...patch } });
  return (
    <>
      <LineField
        size="xs"
        dir="auto"
        label={t('stakeholders.accuracy')}
        placeholder={t('stakeholders.accuracy_hint')}
        value={source.accuracy}
        onChange={(accuracy) => change({ accuracy })}
      />
      <SelectField
        label={t('stakeholders.source_decision')}
        value={source.decision}
        none={t('stakeholders.not_decided')}
        options={optionsOf(SOURCE_DECISIONS, (value) => t(SOURCE_WORDS[value]))}
        onChange={(decision) => change({ decision })}
      />
      <LineField
        size="xs"
        dir="auto"
        label={t('stakeholders.source_reason')}
        value={source.reason}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}
