import { WorkflowPanel as WorkflowPanel_296cb6b4c1947a404a9e448de50894d9 } from '../../../cms/editions/workflow-panel'
import { ChecksPanel as ChecksPanel_8d83840cd49ac324e67562de9bbf915b } from '../../../cms/editions/checks/checks-panel'
import { OtherLanguageText as OtherLanguageText_04364b0e5e05928e3097bcff5644a46a } from '../../../cms/editions/other-language-text'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_85770fdc81f1240ebb08ab38309cb6dd } from '../../../cms/rich-text/paste/feature-client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OtherEditions as OtherEditions_ec0f5667aa7d47ce525a83f4ce88ae6f } from '../../../cms/editions/other-editions'
import { Nothing as Nothing_61d4e9834043f09ce3da9d4243f61d35 } from '../../../cms/editions/nothing'
import { PreviewLinksPanel as PreviewLinksPanel_c0f17c03ecfc8e1fbe9d44ab5598de3a } from '../../../cms/preview-links/panel'
import { ConfirmMany as ConfirmMany_9c6f32ead483943fad3b3506d4309078 } from '../../../cms/sessions/confirm-many'
import { KeepTyped as KeepTyped_626bdec46e7c04d90a2b78ad32cf8ed5 } from '../../../cms/editions/keep-typed'
import { KeepUnsaved as KeepUnsaved_d0564a86b46617d2039b413d84235120 } from '../../../cms/editions/keep-unsaved'
import { SaveWhenReached as SaveWhenReached_617d8f96083e85060775793d31e58604 } from '../../../cms/editions/save-when-reached'
import { OtherOfficials as OtherOfficials_544722bd601ee190e8096782dcbf6d31 } from '../../../cms/presence/other-officials'
import { QuestionPanel as QuestionPanel_2fae03cb64f10b8996b1dca6a4e0185c } from '../../../cms/questions/panel'
import { CommentPanel as CommentPanel_2ead1530f913dd5f8d54b060f996440d } from '../../../cms/comments/panel'
import { RevokeField as RevokeField_8557b78aa6ca5d2dfd7b7b09cffd8447 } from '../../../cms/preview-links/revoke-field'
import { KeepLanguage as KeepLanguage_2fff171cc4384a9ca5a3a545a6645053 } from '../../../cms/keep-language'
import { ConfirmField as ConfirmField_968488f3042e52af7f8b67e4c0e45dcf } from '../../../cms/sessions/confirm-field'
import { SecondFactorPanel as SecondFactorPanel_63e450e49aabcc7e8cf068a5317f4a43 } from '../../../cms/second-factor/panel'
import { SessionsPanel as SessionsPanel_4cc0bf9050f2bc12eca627347406f3c2 } from '../../../cms/sessions/panel'
import { RetryField as RetryField_2eab477710f0f80df42bac9b2dfd4028 } from '../../../cms/mail/retry-field'
import { ExportLink as ExportLink_b67949053793327204a006ff16d864ff } from '../../../cms/trail/export-link'
import { Icon as Icon_aab036b35b1f1adf987c01d081ce5de1 } from '../../../cms/graphics'
import { Logo as Logo_aab036b35b1f1adf987c01d081ce5de1 } from '../../../cms/graphics'
import { TranslationLink as TranslationLink_df924ce960559d1fe359ae19ad39706f } from '../../../cms/editions/translation-link'
import { Desk as Desk_e63dcd972d3b24a9c1e2749632d848ad } from '../../../cms/desk/desk'
import { SayUnreached as SayUnreached_25d77d996d8e085520bb1f1b082dfb1c } from '../../../cms/unreached'
import { IdleNotice as IdleNotice_b278793fb11929d7aadfab7a0c606652 } from '../../../cms/sessions/idle-notice'
import { NameControls as NameControls_2e5fe8ca771905f597d805869bbf6764 } from '../../../cms/control-names/name-controls'
import { SignInView as SignInView_eebaf11f16b7e239731e9f1a93b33d23 } from '../../../cms/sign-in/view'
import { TranslationList as TranslationList_85fe403276713bbf9e59e2e108fe1750 } from '../../../cms/editions/translation-list'
import { Comparison as Comparison_a0e7e626415aa532e50ca99f3ea9e2e6 } from '../../../cms/editions/comparison'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/editions/workflow-panel#WorkflowPanel": WorkflowPanel_296cb6b4c1947a404a9e448de50894d9,
  "/cms/editions/checks/checks-panel#ChecksPanel": ChecksPanel_8d83840cd49ac324e67562de9bbf915b,
  "/cms/editions/other-language-text#OtherLanguageText": OtherLanguageText_04364b0e5e05928e3097bcff5644a46a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/cms/rich-text/paste/feature-client#PasteFeatureClient": PasteFeatureClient_85770fdc81f1240ebb08ab38309cb6dd,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/editions/other-editions#OtherEditions": OtherEditions_ec0f5667aa7d47ce525a83f4ce88ae6f,
  "/cms/editions/nothing#Nothing": Nothing_61d4e9834043f09ce3da9d4243f61d35,
  "/cms/preview-links/panel#PreviewLinksPanel": PreviewLinksPanel_c0f17c03ecfc8e1fbe9d44ab5598de3a,
  "/cms/sessions/confirm-many#ConfirmMany": ConfirmMany_9c6f32ead483943fad3b3506d4309078,
  "/cms/editions/keep-typed#KeepTyped": KeepTyped_626bdec46e7c04d90a2b78ad32cf8ed5,
  "/cms/editions/keep-unsaved#KeepUnsaved": KeepUnsaved_d0564a86b46617d2039b413d84235120,
  "/cms/editions/save-when-reached#SaveWhenReached": SaveWhenReached_617d8f96083e85060775793d31e58604,
  "/cms/presence/other-officials#OtherOfficials": OtherOfficials_544722bd601ee190e8096782dcbf6d31,
  "/cms/questions/panel#QuestionPanel": QuestionPanel_2fae03cb64f10b8996b1dca6a4e0185c,
  "/cms/comments/panel#CommentPanel": CommentPanel_2ead1530f913dd5f8d54b060f996440d,
  "/cms/preview-links/revoke-field#RevokeField": RevokeField_8557b78aa6ca5d2dfd7b7b09cffd8447,
  "/cms/keep-language#KeepLanguage": KeepLanguage_2fff171cc4384a9ca5a3a545a6645053,
  "/cms/sessions/confirm-field#ConfirmField": ConfirmField_968488f3042e52af7f8b67e4c0e45dcf,
  "/cms/second-factor/panel#SecondFactorPanel": SecondFactorPanel_63e450e49aabcc7e8cf068a5317f4a43,
  "/cms/sessions/panel#SessionsPanel": SessionsPanel_4cc0bf9050f2bc12eca627347406f3c2,
  "/cms/mail/retry-field#RetryField": RetryField_2eab477710f0f80df42bac9b2dfd4028,
  "/cms/trail/export-link#ExportLink": ExportLink_b67949053793327204a006ff16d864ff,
  "/cms/graphics#Icon": Icon_aab036b35b1f1adf987c01d081ce5de1,
  "/cms/graphics#Logo": Logo_aab036b35b1f1adf987c01d081ce5de1,
  "/cms/editions/translation-link#TranslationLink": TranslationLink_df924ce960559d1fe359ae19ad39706f,
  "/cms/desk/desk#Desk": Desk_e63dcd972d3b24a9c1e2749632d848ad,
  "/cms/unreached#SayUnreached": SayUnreached_25d77d996d8e085520bb1f1b082dfb1c,
  "/cms/sessions/idle-notice#IdleNotice": IdleNotice_b278793fb11929d7aadfab7a0c606652,
  "/cms/control-names/name-controls#NameControls": NameControls_2e5fe8ca771905f597d805869bbf6764,
  "/cms/sign-in/view#SignInView": SignInView_eebaf11f16b7e239731e9f1a93b33d23,
  "/cms/editions/translation-list#TranslationList": TranslationList_85fe403276713bbf9e59e2e108fe1750,
  "/cms/editions/comparison#Comparison": Comparison_a0e7e626415aa532e50ca99f3ea9e2e6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
