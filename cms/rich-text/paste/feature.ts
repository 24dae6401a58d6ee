import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Cleans what is pasted into the editor, before it becomes part of the text. The server cleans again: `clean.ts`. */
export const PasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/cms/rich-text/paste/feature-client#PasteFeatureClient' },
});
