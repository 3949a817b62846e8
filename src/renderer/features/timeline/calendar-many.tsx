import { Button, Checkbox, FileButton, Textarea, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { addHolidays } from '@shared/commands/timeline-settings';
import { readHolidayList, readIcsHolidays, type HolidayLine } from '@shared/timeline';
import type { UiKey } from '@shared/i18n/ui-words';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { CalendarPreview, type PreviewLine } from './calendar-preview';
import { PanelFooter } from './panels-dialog';
import classes from './panels.module.css';

/** A calendar of holidays is a few kilobytes; what is far larger is something else. */
const MOST_BYTES = 2_000_000;

/** Holidays from a pasted list or a calendar file: read, shown line by line, added in one step. */
export function CalendarMany({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const holidays = usePlan((plan) => plan.timeline.holidays);
  const [text, setText] = useState('');
  const [yearly, setYearly] = useState(false);
  const [file, setFile] = useState<ReadFile>({ name: '', problem: null, lines: [] });
  const lines = useMemo(() => {
    const pasted = readHolidayList(text, yearly).map((line): PreviewLine => ({
      key: `line ${String(line.number)}`,
      from: { key: 'timeline-calendar.line', values: { number: line.number } },
      text: line.text,
      holiday: line.holiday,
      refusal: line.refusal,
    }));
    return withoutTwice([...pasted, ...file.lines], holidays);
  }, [text, yearly, file, holidays]);
  const entries = lines.flatMap(({ holiday, refusal }) =>
    holiday && refusal === null ? [{ id: newId(), ...holiday }] : [],
  );
  const add = () => {
    if (!dispatch(addHolidays, { entries }).ok) return;
    say({ key: 'timeline-calendar.added', values: { count: entries.length } });
    onDone();
  };
  return (
    <>
      <Textarea
        label={t('timeline-calendar.paste')}
        description={t('timeline-calendar.paste_help')}
        dir="auto"
        autosize
        minRows={4}
        maxRows={8}
        maxLength={200_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={t('timeline-calendar.paste_yearly')}
        checked={yearly}
        onChange={(event) => setYearly(event.currentTarget.checked)}
      />
      <FilePart file={file} onRead={setFile} />
      <section className={classes.part}>
        <Title order={3}>{t('timeline-calendar.preview')}</Title>
        <CalendarPreview lines={lines} />
      </section>
      <PanelFooter>
        <Button disabled={entries.length === 0} onClick={add}>
          {t('timeline-calendar.add_many', { count: entries.length })}
        </Button>
      </PanelFooter>
    </>
  );
}

interface ReadFile {
  readonly name: string;
  readonly problem: UiKey | null;
  readonly lines: readonly PreviewLine[];
}

interface FilePartProps {
  readonly file: ReadFile;
  readonly onRead: (file: ReadFile) => void;
}

/**
 * The page gets the content of a file the person picked in the dialog of the system, never its path: so it works
 * the same in both hosts, and from any folder.
 */
function FilePart({ file, onRead }: FilePartProps) {
  const { t } = useWords();
  return (
    <section className={classes.part}>
      <Title order={3}>{t('timeline-calendar.file')}</Title>
      <div className={classes.row}>
        <FileButton
          accept=".ics,text/calendar"
          onChange={(picked) => {
            if (picked) void readFile(picked).then(onRead);
          }}
        >
          {(props) => (
            <Button variant="default" {...props}>
              {t('timeline-calendar.file_pick')}
            </Button>
          )}
        </FileButton>
        <span className={classes.dim}>{t('timeline-calendar.file_help')}</span>
      </div>
      {file.problem !== null && (
        <p className={classes.later} role="alert">
          {t(file.problem, { name: file.name })}
        </p>
      )}
      {file.problem === null && file.name !== '' && (
        <p className={classes.dim}>{t('timeline-calendar.file_name', { name: file.name })}</p>
      )}
    </section>
  );
}

async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  const failed = (problem: UiKey): ReadFile => ({ name, problem, lines: [] });
  if (file.size > MOST_BYTES) return failed('timeline-calendar.file_too_large');
  const text = await file.text().catch(() => null);
  if (text === null) return failed('timeline-calendar.file_unreadable');
  const read = readIcsHolidays(text);
  if (!read.ok) return failed('timeline-calendar.file_not_ics');
  const from = { key: 'timeline-calendar.event', values: {} } as const;
  const taken = read.value.taken.map((holiday, at): PreviewLine => ({
    ...{ key: `taken ${String(at)}`, from, text: holiday.name, holiday, refusal: null },
  }));
  const refused = read.value.refused.map(({ name: text, reason }, at): PreviewLine => ({
    ...{ key: `refused ${String(at)}`, from, text, holiday: null, refusal: reason },
  }));
  return { name, problem: null, lines: [...refused, ...taken] };
}

/** What the plan has already, or comes twice, is shown but not added again. */
function withoutTwice(lines: readonly PreviewLine[], known: readonly HolidayLine[]): readonly PreviewLine[] {
  const seen = new Set(known.map(keyOf));
  return lines.map((line) => {
    if (!line.holiday) return line;
    const key = keyOf(line.holiday);
    if (seen.has(key)) return { ...line, refusal: 'twice' };
    seen.add(key);
    return line;
  });
}

/** Equal days are the same holiday, whatever each list calls it. */
function keyOf({ from, to, yearly }: HolidayLine): string {
  return `${from} ${to} ${String(yearly)}`;
}
