import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import { linkFields } from './link-address';
import { PasteFeature } from './paste/feature';

/** The heading levels of a body: the title of the page is its one h1. */
export const headingSizes = ['h2', 'h3', 'h4'] as const;

/** The editor of long texts: what a press office writes with, and nothing that a page could not show well. */
export const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: [...headingSizes] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: ['news', 'directives', 'answers', 'consultations', 'divisions'], fields: linkFields }),
    UploadFeature({ enabledCollections: ['media', 'attachments'] }),
    EXPERIMENTAL_TableFeature(),
    HorizontalRuleFeature(),
    PasteFeature(),
  ],
});
