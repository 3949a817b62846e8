import type { Identity } from '@shared/plan/types';

/** What the fields are given that only an open plan has. */
export interface IdentityProps {
  readonly identity: Identity;
  readonly onChange: (patch: Partial<Identity>) => void;
}
