import type { CatalogServiceArea } from '@shared/catalog/services';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { ServiceRow } from './service-row';
import classes from './services.module.css';

interface AreaRowsProps {
  readonly area: CatalogServiceArea;
  readonly text: CatalogText;
  readonly narrow: boolean;
}

/** One service area: its name and purpose, then its services. */
export function AreaRows({ area, text, narrow }: AreaRowsProps) {
  return (
    <tbody>
      <tr className={classes.area}>
        <th scope="rowgroup" colSpan={narrow ? 4 : 6}>
          <span className={classes.areaName}>{text(area.id, 'name')}</span>
          <span className={classes.areaPurpose}>{text(area.id, 'purpose')}</span>
        </th>
      </tr>
      {area.services.map((service) => (
        <ServiceRow key={service.id} service={service} text={text} narrow={narrow} />
      ))}
    </tbody>
  );
}
