import { z } from 'zod';

/** Building blocks of the parts of a plan that hold money. */

/** Largest amount, in minor units: far above any national team, far below what a sum of lines may overflow. */
export const LARGEST_AMOUNT = 1_000_000_000_000;
/** Minor units of a currency, never negative. */
export const amount = z.int().min(0).max(LARGEST_AMOUNT);
/** Hundredths of a percent: 2.5 % are 250. */
export const basisPoints = z.int().min(0).max(100_000);
/** At most the whole: 100 %. */
export const share = z.int().min(0).max(10_000);
/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** A month as `YYYY-MM`, within the years a schedule may have. */
export const month = z.string().regex(/^(199\d|20\d\d|21[0-4]\d)-(0[1-9]|1[0-2])$/);
/** An exact decimal above zero, as typed: "1.0845". */
export const decimal = z.string().regex(/^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,9})?$/);
