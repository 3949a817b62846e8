import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { drawStakeholderMatrix } from '@shared/document/figures/stakeholder-matrix';
import { matrixRows } from '@shared/document/stakeholder-figures';
import { INVOLVEMENTS } from '@shared/plan/stakeholders';
import { stakeholderNameIn } from '@shared/stakeholders';
import { usePlan } from '../../state/document-store';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { INVOLVEMENT_WORDS } from './stakeholder-words';
import { usePeopleById, useSectorName } from './use-cell-text';
import { useSize } from './use-size';
import classes from './maps.module.css';

/** Sectors by the part they take in the stand-up; the same as a table for a screen reader. */
export function SectorMap({ fontSize }: { readonly fontSize: number }) {
  const { t, dir } = useWords();
  const scheme = useComputedColorScheme('light');
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const rows = useMatrixRows();
  const columns = INVOLVEMENTS.map((value) => t(INVOLVEMENT_WORDS[value]));
  const drawing =
    size && rows && size.width > 0
      ? drawStakeholderMatrix({
          ...{ rows, columns, width: Math.max(480, size.width), fontSize, scheme, dir },
          corner: t('stakeholders.sector'),
          hole: t('stakeholders.map_hole'),
          summary: (holes) => t('stakeholders.map_holes', { count: holes }),
          alt: t('stakeholders.map_sectors'),
        })
      : null;
  return (
    <div ref={holder} className={classes.sheet}>
      {drawing && (
        <div aria-hidden>
          <SvgFigure svg={drawing.svg} />
        </div>
      )}
      <table className="visually-hidden">
        <caption>{t('stakeholders.map_sectors')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stakeholders.sector')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(rows ?? []).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.cells.map((names, index) => (
                <td key={columns[index]}>
                  {names.length === 0 ? t('stakeholders.map_hole') : names.join(', ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useMatrixRows() {
  const organization = usePlan((plan) => plan.organization);
  const stakeholders = usePlan((plan) => plan.stakeholders);
  const people = usePeopleById();
  const sectors = useSectorName();
  return useMemo(() => {
    if (!sectors) return null;
    return matrixRows({ organization, stakeholders }, (entry) => stakeholderNameIn(people, entry), sectors);
  }, [organization, stakeholders, people, sectors]);
}
