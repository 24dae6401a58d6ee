import type {
  DefaultNodeTypes,
  SerializedTableCellNode,
  SerializedTableNode,
  SerializedTableRowNode,
} from '@payloadcms/richtext-lexical';
import type { JSXConverters } from '@payloadcms/richtext-lexical/react';

/** How each kind of node that the editor of long texts can make becomes an element. */
export type Converters = JSXConverters<DefaultNodeTypes | SerializedTableNode | SerializedTableRowNode | SerializedTableCellNode>;
