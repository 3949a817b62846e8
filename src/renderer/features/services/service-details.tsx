import { SimpleGrid, Text } from '@mantine/core';
import type { CatalogService } from '@shared/catalog/services';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { ServiceChoice } from '@shared/plan/types';
import { ChoicesField } from '../../ui/choices-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { HoursSelect } from './hours-select';
import classes from './services.module.css';

interface ServiceDetailsProps {
  readonly service: CatalogService;
  readonly text: CatalogText;
  readonly choice: ServiceChoice | undefined;
  readonly onChange: (patch: Partial<ServiceChoice>) => void;
}

/** Below the row of a service: what is advised, and once it is decided on, its functions and level. */
export function ServiceDetails({ service, text, choice, onChange }: ServiceDetailsProps) {
  const { t } = useWords();
  const name = text(service.id, 'name');
  return (
    <div className={classes.detailsBody}>
      <Text size="sm" maw="90ch">
        {text(service.id, 'national')}
      </Text>
      {choice ? (
        <Level {...{ service, text, choice, onChange, name }} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('services.decide_first')}
        </Text>
      )}
    </div>
  );
}

type LevelProps = Omit<ServiceDetailsProps, 'choice'> & {
  readonly choice: ServiceChoice;
  readonly name: string;
};

function Level(props: LevelProps) {
  const { t } = useWords();
  const { choice, onChange } = props;
  const offered = choice.status === 'launch' || choice.status === 'later';
  return (
    <>
      {offered ? (
        <OfferedLevel {...props} />
      ) : (
        <LineField
          label={t('services.reason')}
          dir="auto"
          value={choice.reason}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      <MarkdownField
        label={t('services.service_note')}
        minRows={2}
        value={choice.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

function OfferedLevel({ service, text, choice, onChange, name }: LevelProps) {
  const { t } = useWords();
  return (
    <>
      <ChoicesField
        label={t('services.column_functions')}
        description={t('services.functions_help')}
        columns={2}
        options={service.functions.map(({ id }) => ({
          value: id,
          label: text(id, 'name'),
          help: text(id, 'purpose'),
        }))}
        value={choice.functions}
        onChange={(functions) => onChange({ functions })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="sm">
        <HoursSelect name={name} choice={choice} onChange={onChange} />
        <LineField
          label={t('services.column_reaction')}
          description={t('services.reaction_help')}
          placeholder={t('services.reaction_hint')}
          dir="auto"
          value={choice.reaction}
          onChange={(reaction) => onChange({ reaction })}
        />
        <LineField
          label={t('services.shared')}
          description={t('services.shared_help')}
          dir="auto"
          value={choice.sharedWith}
          onChange={(sharedWith) => onChange({ sharedWith })}
        />
        <LineField
          label={t('services.resolution')}
          description={t('services.resolution_help')}
          dir="auto"
          value={choice.resolution}
          onChange={(resolution) => onChange({ resolution })}
        />
      </SimpleGrid>
    </>
  );
}
