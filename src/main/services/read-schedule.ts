import { err, type Result } from '@shared/core/result';
import { createContext } from '@shared/document/context';
import {
  readCsv,
  readProject,
  readTaskTable,
  type ImportContext,
  type ImportFault,
  type TableForm,
  type TimelineImport,
} from '@shared/exchange';
import { createDocumentWords } from '@shared/i18n/document-words';
import type { Plan } from '@shared/plan/types';
import { CATALOG_TEXTS } from '../export/catalog-texts';
import { columnTitle } from '../export/timeline/columns';
import { sheetText } from '../export/timeline/timeline-xlsx';
import { sheetRows } from './sheet-rows';

type Read = Result<TimelineImport, readonly ImportFault[]>;

interface Target {
  readonly plan: Plan;
  readonly newId: () => string;
}

/** Most faults that are told at once: a file of another kind would have one a row. */
const MOST_FAULTS = 200;

/** Reads a schedule by the ending of its name: `xml`, `csv` or `xlsx`. Never throws on what a file holds. */
export async function readSchedule(bytes: Uint8Array, ending: string, target: Target): Promise<Read> {
  const context: ImportContext = {
    plan: target.plan,
    newId: target.newId,
    catalogName: (id) => {
      const name = CATALOG_TEXTS.timeline(id, 'name');
      return name === id ? '' : name;
    },
  };
  const read = await byEnding(bytes, ending, { ...target, context });
  return read.ok ? read : err(read.error.slice(0, MOST_FAULTS));
}

interface Reading extends Target {
  readonly context: ImportContext;
}

async function byEnding(bytes: Uint8Array, ending: string, { plan, context }: Reading): Promise<Read> {
  if (ending === 'xlsx') {
    const rows = await sheetRows(bytes);
    return rows === null
      ? refused('notReadable')
      : readTaskTable(rows, context, { title: titlesOf(plan), text: sheetText });
  }
  if (ending !== 'xml' && ending !== 'csv') return refused('unknownFile', ending);
  const text = decoded(bytes);
  if (text === null) return refused('notReadable');
  const words = createDocumentWords();
  if (ending === 'xml') {
    const baseline = (number: number): string =>
      number === 0 ? words.say('timeline.baselineCurrent') : words.say('timeline.baselineNumber', { number });
    return readProject(text, context, { baseline });
  }
  const rows = readCsv(text);
  if (!rows.ok) return err([{ row: rows.error.row, name: '', type: 'notReadable', value: '"' }]);
  return readTaskTable(rows.value, context, { title: titlesOf(plan), text: (text) => text });
}

function refused(type: ImportFault['type'], value = ''): Read {
  return err([{ row: null, name: '', type, value }]);
}

/** UTF-8, or UTF-16 where its mark says so, as Project and Excel write; null for anything else. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function titlesOf(plan: Plan): TableForm['title'] {
  const ctx = createContext({
    ...{ plan, texts: CATALOG_TEXTS, words: createDocumentWords() },
    ...{ today: plan.identity.startDay, locale: plan.identity.documentLanguage },
  });
  return (column) => columnTitle(ctx, column);
}
