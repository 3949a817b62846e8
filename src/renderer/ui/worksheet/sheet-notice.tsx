import { useSheet, type SheetStore } from './sheet-store';
import classes from './worksheet.module.css';

/** What was refused, and how much is marked. */
export function SheetNotice({ store }: { readonly store: SheetStore }) {
  const notice = useSheet(store, (state) => state.notice);
  const alert = notice?.tone === 'alert' ? notice : null;
  return (
    <>
      <div role="alert" className={classes.alert} hidden={alert === null}>
        {alert && <p>{alert.text}</p>}
        {alert && alert.items.length > 0 && (
          <ul>
            {alert.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
        {alert?.remedies?.map(({ label, run }) => (
          <button key={label} type="button" className={classes.remedy} onClick={run}>
            {label}
          </button>
        ))}
      </div>
      <div role="status" className={classes.status}>
        {notice?.tone === 'status' ? notice.text : ''}
      </div>
    </>
  );
}
