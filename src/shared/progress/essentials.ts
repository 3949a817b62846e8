import { WORKSHEET } from '../catalog/worksheet';
import type { Plan } from '../plan/types';

/** One answer without which a concept of operations cannot be signed. */
export interface Essential {
  readonly screen: 'organization' | 'setup' | 'services';
  /** Section of the worksheet; empty on the other screens. */
  readonly section: string;
  readonly field: string;
}

export interface Essentials {
  readonly needed: number;
  readonly given: number;
  /** What is not answered, in the order of the screens. */
  readonly open: readonly Essential[];
}

/**
 * How far the essential answers are: the essential fields of the worksheet, the name and country of the
 * team, and at least one service to launch with.
 */
export function essentialsOf(plan: Plan): Essentials {
  const { identity, services } = plan;
  const isLaunching = Object.values(services.choices).some((choice) => choice.status === 'launch');
  const all: readonly (readonly [Essential, boolean])[] = [
    [{ screen: 'setup', section: '', field: 'teamName' }, isGiven(identity.teamName)],
    [
      { screen: 'setup', section: '', field: 'country' },
      isGiven(identity.country) || isGiven(identity.countryName),
    ],
    ...worksheetEssentials(plan),
    [{ screen: 'services', section: '', field: 'launch' }, isLaunching],
  ];
  const open = all.filter(([, given]) => !given).map(([essential]) => essential);
  return { needed: all.length, given: all.length - open.length, open };
}

function worksheetEssentials(plan: Plan): readonly (readonly [Essential, boolean])[] {
  const sections: Readonly<Record<string, object>> = plan.organization;
  return WORKSHEET.flatMap(({ id, fields }) => {
    const values = new Map<string, unknown>(Object.entries(sections[id] ?? {}));
    return fields
      .filter((field) => field.essential)
      .map(
        ({ key }) => [{ screen: 'organization', section: id, field: key }, isGiven(values.get(key))] as const,
      );
  });
}

/** A choice that says "no" is an answer; blank text and an empty table are none. */
function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined;
}
