/** A new random id for an entry of the plan: 20 letters and digits. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 20);
}
