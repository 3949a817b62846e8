import type { FindingPlace } from './finding';

/** An entry of the register, or the whole of it; `path` is below `stakeholders` in the file. */
export const place = (section: string | null, path: string): FindingPlace => ({
  screen: 'stakeholders',
  section,
  path: `stakeholders.${path}`,
});
