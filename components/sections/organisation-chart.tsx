import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import type { Division } from '@/content/divisions';
import type { Official } from '@/content/officials';
import type { Locale } from '@/i18n/routing';
import { groupByKind } from './division-kinds';

type OrganisationChartProps = {
  locale: Locale;
  department: Department;
  divisions: readonly Division[];
  /** Who stands at the head of the department, where it is known. */
  head?: Official;
};

/**
 * Draws the department and its divisions as a tree: a list in a list to those who hear it, boxes and lines to those who
 * see it. The lines are in organisation-chart.css.
 */
export function OrganisationChart({ locale, department, divisions, head }: OrganisationChartProps) {
  const t = useTranslations('organisation');
  return (
    <ul className="chart" aria-label={t('chart')}>
      <li>
        <p className="chart-root">
          <span className="block font-strong" lang={langOf(department.name, locale)}>
            {department.name.text}
          </span>
          {head && (
            <span className="block text-sm">
              <span lang={langOf(head.position, locale)}>{head.position.text}</span>: <span lang="vi">{head.name}</span>
            </span>
          )}
        </p>
        <ul className="chart-kinds">
          {groupByKind(divisions).map(({ kind, divisions: units }) => (
            <li key={kind}>
              <ChartKind name={t(`kinds.${kind}`)} units={units} locale={locale} />
            </li>
          ))}
        </ul>
      </li>
    </ul>
  );
}

function ChartKind({ name, units, locale }: { name: string; units: readonly Division[]; locale: Locale }) {
  const [first] = units;
  // The only unit of a kind may bear its name, as the inspectorate does: once is enough.
  if (first && units.length === 1 && first.name.text === name) return <ChartUnit unit={first} locale={locale} />;
  return (
    <>
      <p className="chart-kind">{name}</p>
      <ul className="chart-units">
        {units.map((unit) => (
          <li key={unit.id}>
            <ChartUnit unit={unit} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChartUnit({ unit, locale }: { unit: Division; locale: Locale }) {
  return (
    <a href={unit.path} lang={langOf(unit.name, locale)} className="chart-unit">
      {unit.name.text}
    </a>
  );
}
