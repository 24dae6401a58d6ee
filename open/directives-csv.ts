import { stringify } from 'csv-stringify/sync';
import type { OpenDirective } from './directives';

/** The columns of the table, in their order. */
export const csvColumns = [
  'id', 'title', 'issuer', 'issued_on', 'theme', 'state', 'state_name', 'responsible_divisions', 'source',
  'reports', 'last_report_on', 'last_report', 'updated_at', 'url',
] as const;

type Row = Record<(typeof csvColumns)[number], string | number>;

/**
 * Writes directives as a table (RFC 4180) in UTF-8, with a mark at its start by which spreadsheets know that it is. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it; JSON has the text as it is.
 */
export function toDirectivesCsv(directives: OpenDirective[], stateNames: Record<OpenDirective['state'], string>): string {
  return stringify(directives.map((directive) => toRow(directive, stateNames)), {
    header: true,
    columns: [...csvColumns],
    record_delimiter: '\r\n',
    bom: true,
    escape_formulas: true,
  });
}

function toRow(directive: OpenDirective, stateNames: Record<OpenDirective['state'], string>): Row {
  const { id, title, issuer, issuedOn, theme, state, responsibleDivisions, source, reports, updatedAt, url } = directive;
  const [last] = reports;
  return {
    id,
    title,
    issuer,
    issued_on: issuedOn,
    theme: theme?.name.text ?? '',
    state,
    state_name: stateNames[state],
    responsible_divisions: responsibleDivisions.map(({ name }) => name.text).join('; '),
    source: source ?? '',
    reports: reports.length,
    last_report_on: last?.date ?? '',
    last_report: last?.summary ?? '',
    updated_at: updatedAt,
    url,
  };
}
