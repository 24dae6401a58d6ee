import { allNodes, blocksOf } from '../../rich-text/nodes';
import { bodyField, type Check } from './finding';

/** A table has a row or a column of headers: without them its figures mean nothing to people who listen (WCAG 2.2, 1.3.1). */
export const checkTables: Check = (edition) => {
  const tables = allNodes(blocksOf(edition.body)).filter(({ type }) => type === 'table');
  return tables.flatMap((table, index) => {
    const hasHeaders = allNodes([table]).some(({ headerState }) => Boolean(headerState));
    if (hasHeaders) return [];
    return [
      {
        severity: 'error',
        field: bodyField(edition),
        message: {
          vi: `Bảng thứ ${index + 1} chưa có hàng hay cột tiêu đề. Bấm vào một ô của hàng đầu, mở nút ba chấm trong ô, chọn “Add row header”.`,
          en: `Table ${index + 1} has no row or column of headers. Click into its first row, open the three dots in the cell, choose “Add row header”.`,
        },
      },
    ];
  });
};
