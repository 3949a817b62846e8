import { z } from 'zod';

/** First word of every plan file, so that a plan is known from any other JSON. */
export const PLAN_FORMAT = 'csirt-plan';

/** Version of the plan schema this program writes. Raised by one with every released change of it. */
export const FORMAT_VERSION = 4;

/** Name of the program in the envelope of the files it writes. */
export const APP_NAME = 'National CSIRT Planner';

/** What stands around the plan in the file. The plan itself is checked later, once it is migrated. */
export const envelopeSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  formatVersion: z.int().min(1),
  app: z.strictObject({ name: z.string().max(200), version: z.string().max(50) }),
  /** ISO instant in UTC. */
  savedAt: z.iso.datetime(),
  plan: z.unknown(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** Who wrote a file, and when. */
export interface WrittenBy {
  readonly appVersion: string;
  /** ISO instant in UTC. */
  readonly savedAt: string;
}
