import { z } from 'zod';
import { ID_PATTERN } from '../core/ids';
import { parseDay } from '../core/day';

/** Building blocks of the plan schema. Every one is an edge: what comes from a file is checked here. */

/** One line of plain text. */
export const line = z.string().max(500);
/** Free text, Markdown. The limit keeps a damaged file from filling the screen; a long chapter is 30,000. */
export const markdown = z.string().max(200_000);
export const id = z.string().regex(ID_PATTERN);
/** A day as `YYYY-MM-DD`, without time zone. */
export const day = z.string().refine((text) => parseDay(text) !== null, 'not a day YYYY-MM-DD');
export const personId = id;
export const maybeDay = day.nullable();
export const maybePerson = personId.nullable();
/** Scale of likelihood, impact and scores. */
export const oneToFive = z.int().min(1).max(5);
