import type { WorksheetField as CatalogField } from '@shared/catalog/worksheet-types';
import { HOST_TYPES } from '@shared/catalog/worksheet';
import { usePeople } from '../../state/people';
import { ChoiceField, type ChoiceOption } from '../../ui/choice-field';
import { ChoicesField } from '../../ui/choices-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { EntriesField } from './entries-field';
import { FieldFrame } from './field-frame';
import { asChoice, asText, asTexts, useField } from './field-value';
import { wordsOfField, type EditorProps } from './field-words';
import { GroupedChoices } from './grouped-choices';
import { columnsOf, grouped, optionsOf, type WorksheetWords } from './options';
import { PlacementSheet } from './placement-sheet';
import { PlanLinkField } from './plan-link-field';

interface WorksheetFieldProps {
  readonly section: string;
  readonly field: CatalogField;
  readonly words: WorksheetWords;
}

/** One field of the worksheet, by the kind the catalog gives it. */
export function WorksheetField({ section, field, words }: WorksheetFieldProps) {
  const handle = useField(section, field);
  // The weights are a column of the score sheet, which is drawn with the options.
  if (field.kind === 'weights') return null;
  return (
    <FieldFrame handle={handle} label={words.worksheet(handle.id, 'label')}>
      <FieldEditor handle={handle} words={words} />
    </FieldFrame>
  );
}

function FieldEditor({ handle, words }: EditorProps) {
  switch (handle.field.kind) {
    case 'line':
      return <LineEditor handle={handle} words={words} />;
    case 'markdown':
      return <MarkdownEditor handle={handle} words={words} />;
    case 'choice':
      return <ChoiceEditor handle={handle} words={words} />;
    case 'choices':
      return <ChoicesEditor handle={handle} words={words} />;
    case 'person':
      return <PersonEditor handle={handle} words={words} />;
    case 'entries':
      return <EntriesField handle={handle} words={words} />;
    case 'planLink':
      return <PlanLinkField handle={handle} words={words} />;
    case 'hostOptions':
      return <PlacementSheet handle={handle} words={words} />;
    case 'weights':
      return null;
  }
}

function LineEditor({ handle, words }: EditorProps) {
  const { t } = useWords();
  const { label, description, example } = wordsOfField(handle.id, words);
  return (
    <LineField
      label={label}
      description={description}
      placeholder={example === undefined ? '' : t('fields.example', { text: example })}
      dir="auto"
      value={asText(handle.value)}
      onChange={handle.set}
    />
  );
}

function MarkdownEditor({ handle, words }: EditorProps) {
  return (
    <MarkdownField
      {...wordsOfField(handle.id, words)}
      minRows={3}
      value={asText(handle.value)}
      onChange={handle.set}
    />
  );
}

function ChoiceEditor({ handle, words }: EditorProps) {
  const { label, description } = wordsOfField(handle.id, words);
  const hosts = useHostOptions(words);
  const options =
    handle.id === 'placement.hostType' ? hosts : optionsOf(handle.id, handle.field.options ?? [], words);
  return (
    <ChoiceField
      label={label}
      description={description}
      options={options}
      value={asChoice(handle.value)}
      onChange={(value) => handle.set(value)}
    />
  );
}

/** Kinds of host, each with what speaks for and against it. */
function useHostOptions({ worksheet }: WorksheetWords): readonly ChoiceOption[] {
  const { t } = useWords();
  return HOST_TYPES.map((value) => ({
    value,
    label: worksheet(`host.${value}`, 'label'),
    help: t('organization.host_pro_con', {
      pro: worksheet(`host.${value}`, 'pro'),
      con: worksheet(`host.${value}`, 'con'),
    }),
  }));
}

function ChoicesEditor({ handle, words }: EditorProps) {
  const { label, description } = wordsOfField(handle.id, words);
  const options = optionsOf(handle.id, handle.field.options ?? [], words);
  const shared = { label, description, value: asTexts(handle.value), onChange: handle.set };
  return grouped(handle.id, options).length > 1 ? (
    <GroupedChoices {...shared} id={handle.id} options={options} />
  ) : (
    <ChoicesField {...shared} options={options} columns={columnsOf(handle.field)} />
  );
}

function PersonEditor({ handle, words }: EditorProps) {
  const { people, createPerson } = usePeople();
  const { label, description } = wordsOfField(handle.id, words);
  return (
    <PersonPicker
      label={label}
      description={description}
      people={people}
      value={asChoice(handle.value)}
      onChange={(id) => handle.set(id)}
      onCreate={createPerson}
    />
  );
}
