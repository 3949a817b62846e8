import type { FieldHandle } from './field-value';
import type { WorksheetWords } from './options';

/** What the editor of a field is given. */
export interface EditorProps {
  readonly handle: FieldHandle;
  readonly words: WorksheetWords;
}

/** Label, help and example of a field. */
export function wordsOfField(id: string, { worksheet }: WorksheetWords) {
  const example = worksheet(id, 'example');
  return {
    label: worksheet(id, 'label'),
    description: worksheet(id, 'help'),
    ...(example === '' ? {} : { example }),
  };
}
