import { Anchor, Button, Loader, Text } from '@mantine/core';
import type { Request } from '@shared/contract/channels';
import type { UiKey } from '@shared/i18n/ui-words';
import { describeError } from '../../platform/error-words';
import { useWords } from '../../ui/words';
import { fileSize } from './file-size';
import { useExport, type ExportState, type Format } from './use-export';
import classes from './documents.module.css';

interface ExportRowProps {
  readonly format: Format;
  readonly options: Request<'export.write'>['options'];
}

const FORM_WORDS: Readonly<Record<string, { readonly name: UiKey; readonly use: UiKey }>> = {
  docx: { name: 'documents.form_docx', use: 'documents.form_docx_use' },
  pdf: { name: 'documents.form_pdf', use: 'documents.form_pdf_use' },
  html: { name: 'documents.form_html', use: 'documents.form_html_use' },
  md: { name: 'documents.form_md', use: 'documents.form_md_use' },
  xlsx: { name: 'documents.form_xlsx', use: 'documents.form_xlsx_use' },
};

/** Forms that say by themselves what they hold: several of them stand in one group. */
const OWN_WORDS: typeof FORM_WORDS = {
  // It is not a list to fill in: it goes on calculating.
  'budget.xlsx': { name: 'documents.form_xlsx', use: 'documents.form_book_use' },
  'budget.csv': { name: 'documents.csv_lines', use: 'documents.csv_lines_use' },
  'funding.csv': { name: 'documents.csv_funding', use: 'documents.csv_funding_use' },
  'spending.csv': { name: 'documents.csv_spending', use: 'documents.csv_spending_use' },
  'staffing.csv': { name: 'documents.csv_posts', use: 'documents.csv_posts_use' },
  'training.csv': { name: 'documents.csv_training', use: 'documents.csv_training_use' },
  'tools.csv': { name: 'documents.csv_tools', use: 'documents.csv_tools_use' },
};

/** One form of a document: what it is good for, the button, and what came of it. */
export function ExportRow({ format, options }: ExportRowProps) {
  const { t } = useWords();
  const { state, run, show } = useExport(format, options);
  const words = OWN_WORDS[format.id] ?? FORM_WORDS[format.extension];
  const name = words ? t(words.name) : format.id;
  return (
    <li className={classes.format}>
      <Button
        className={classes.formatButton ?? ''}
        variant={format.id === 'conops.docx' ? 'filled' : 'default'}
        disabled={!format.available}
        loading={state.kind === 'running'}
        onClick={() => void run()}
      >
        {name}
      </Button>
      <div className={classes.formatText}>
        <Text size="sm">{format.available ? words && t(words.use) : t('documents.unavailable')}</Text>
        <Outcome state={state} onShow={() => void show()} />
      </div>
    </li>
  );
}

/** Said aloud when it changes: the work may take a while and end out of sight. */
function Outcome({ state, onShow }: { readonly state: ExportState; readonly onShow: () => void }) {
  return (
    <div role="status" className={classes.outcome}>
      <OutcomeText state={state} onShow={onShow} />
    </div>
  );
}

function OutcomeText({ state, onShow }: { readonly state: ExportState; readonly onShow: () => void }) {
  const { t, language } = useWords();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Text size="sm" c="dimmed">
          <Loader size={12} me={6} aria-hidden />
          {t('documents.running')}
        </Text>
      );
    case 'failed': {
      const words = describeError(state.error, t);
      return (
        <Text size="sm" className={classes.problem}>
          {words.title}. {words.text} {words.remedy}
        </Text>
      );
    }
    case 'written':
      return (
        <Text size="sm">
          {t('documents.written', {
            name: state.name,
            folder: state.folder,
            size: fileSize(state.bytes, language),
          })}{' '}
          <Anchor component="button" type="button" size="sm" onClick={onShow}>
            {t('documents.show_file')}
          </Anchor>
        </Text>
      );
  }
}
