import type { WorksheetLine } from '../budget';
import type { BuildContext } from './context';

interface LineWords extends Pick<BuildContext, 'say'> {
  /** Word of the catalog by the prefix of its file and its id: `bud-c`, `bud-l`, `stf-r`, `tool-p`, `tool-i`. */
  readonly named: (prefix: string, id: string) => string;
}

/** What a line of the worksheet is called: the team's own name, else that of the catalog. */
export function lineWord({ say, named }: LineWords, line: WorksheetLine): string {
  const { origin, name, catalog, id } = line;
  if (origin === 'contingency') return say('workbook.reserveOf', { category: named('bud-c', id) });
  if (name !== '' || catalog === null) return name;
  switch (origin) {
    case 'position':
      return named('stf-r', catalog);
    case 'tool':
      return named('tool-p', catalog);
    case 'infrastructure':
      return named('tool-i', catalog);
    case 'cover':
    case 'line':
      return named('bud-l', catalog);
    case 'training':
      return name;
  }
}
