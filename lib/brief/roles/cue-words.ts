import { wordEnd, wordStart } from '../../text/language.ts';

const words = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${alternatives})${wordEnd}`, 'iu');

/** By language: words that look ahead to what is planned or expected. */
export const expects: Record<string, RegExp> = {
  en: words(
    'will|is set to|are set to|is expected to|are expected to|is due to|are due to|is scheduled|are scheduled|is slated|plans? to|is planning to|intends? to|expects? to|upcoming|next (?:week|month|year|step)|in the coming (?:days|weeks|months)',
  ),
  de: words(
    'wird|werden|soll|sollen|will|wollen|geplant|plant|planen|in den kommenden|nächste[nrs]? (?:Woche|Monat|Jahr)|demnächst',
  ),
  fr: words('sera|seront|devrait|devraient|doit|doivent|prévoit|prévu|prévue|va|vont|prochaine?s?|dans les prochains'),
  es: words('será|serán|prevé|previsto|prevista|planea|tendrá|va a|van a|próxim[oa]s?|deberá'),
  it: words('sarà|saranno|dovrebbe|dovranno|dovrà|previsto|prevista|prossim[oaie]'),
  pt: words('será|serão|deve|devem|previsto|prevista|vai|vão|próxim[oa]s?'),
  nl: words('zal|zullen|wordt verwacht|komende|volgende|van plan'),
  sv: words('ska|kommer att|väntas|planerar|nästa'),
  nb: words('skal|vil|kommer til å|ventes|planlegger|neste'),
  da: words('skal|vil|kommer til at|ventes|planlægger|næste'),
};
