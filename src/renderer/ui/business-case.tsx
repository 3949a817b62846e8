import { Button } from '@mantine/core';
import { GuidanceList } from './guidance-fold';
import classes from './guidance.module.css';
import { flushPendingEdits } from './pending-edits';
import { useWords } from './words';

interface CasePoint {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  readonly point: string;
  readonly isTaken: boolean;
}

interface CaseGroup<Field> {
  readonly id: 'benefits' | 'risks' | 'assets' | 'figures';
  /** The field of the plan its points go into; null where they are only to be read. */
  readonly into: { readonly field: Field; readonly label: string } | null;
  readonly points: readonly CasePoint[];
}

interface BusinessCaseProps<Field> {
  readonly groups: readonly CaseGroup<Field>[];
  readonly onTake: (field: Field, point: string) => void;
}

/** Reasons for a national team, to read and to take into the plan. */
export function BusinessCase<Field>({ groups, onTake }: BusinessCaseProps<Field>) {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.id} group={group} onTake={onTake} />
      ))}
    </>
  );
}

interface GroupProps<Field> {
  readonly group: CaseGroup<Field>;
  readonly onTake: (field: Field, point: string) => void;
}

const HEADINGS = {
  benefits: 'guidance.case_benefits',
  risks: 'guidance.case_risks',
  assets: 'guidance.case_assets',
  figures: 'guidance.case_figures',
} as const;

function Group<Field>({ group: { id, into, points }, onTake }: GroupProps<Field>) {
  const { t } = useWords();
  return (
    <section aria-label={t(HEADINGS[id])}>
      <p className={classes.heading}>{t(HEADINGS[id])}</p>
      <p className={classes.note}>
        {into ? t('guidance.case_into', { field: into.label }) : t('guidance.case_figures_note')}
      </p>
      <GuidanceList
        entries={points.map((point) => ({
          ...{ id: point.id, title: point.title, texts: [point.text], source: point.source },
          action: into && <Take point={point} into={into} onTake={onTake} />,
        }))}
      />
    </section>
  );
}

interface TakeProps<Field> {
  readonly point: CasePoint;
  readonly into: { readonly field: Field; readonly label: string };
  readonly onTake: (field: Field, point: string) => void;
}

function Take<Field>({ point, into, onTake }: TakeProps<Field>) {
  const { t } = useWords();
  return (
    <Button
      size="compact-xs"
      variant="default"
      // Stays in reach of the keyboard when it has done its work.
      aria-disabled={point.isTaken || undefined}
      mod={{ disabled: point.isTaken }}
      aria-label={
        point.isTaken
          ? undefined
          : t('guidance.case_take_label', { point: point.title || point.text, field: into.label })
      }
      onClick={() => {
        if (point.isTaken) return;
        // What is being typed in the field comes first, else it would be taken for the whole text.
        flushPendingEdits();
        onTake(into.field, point.point);
      }}
    >
      {t(point.isTaken ? 'guidance.case_taken' : 'guidance.case_take')}
    </Button>
  );
}
