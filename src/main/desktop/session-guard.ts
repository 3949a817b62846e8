import { app, type Session } from 'electron';
import { isOwnPage } from './origin';

/** "Copy the details" writes to the clipboard; a page of ours may do that, after a click, and nothing more. */
const ALLOWED = 'clipboard-sanitized-write';

/** Denies a session everything a page can ask for beyond drawing and typing, and every download. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, ...[answer, details]) => {
    answer(permission === ALLOWED && isOwnPage(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === ALLOWED && isOwnPage(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/**
 * Questions of the network stack to the person: nothing here asks the network, so each is answered with no.
 */
export function refuseCertificatesAndLogins(): void {
  app.on('certificate-error', (event, ...[, , , , answer]) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, ...[, , , answer]) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event, ...[, , , answer]) => {
    event.preventDefault();
    answer();
  });
}
