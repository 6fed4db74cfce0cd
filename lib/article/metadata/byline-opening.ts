/** What follows the words that open a byline: "By Mara Lindt", "Text: Mara Lindt", "文／山田太郎". Nothing where none do. */
export const afterOpening = (text: string): string | undefined => {
  const bare = text.replace(/^[(（【]/, '');
  const word = (eastAsian.exec(bare) ?? told.exec(bare) ?? glued.exec(bare))?.[0];
  // "By the harbour" opens a sentence, "By: mli/dpa" does not.
  if (word !== undefined && (/[:：]/.test(word) || !/^\p{Ll}/u.test(bare.slice(word.length)))) {
    return bare.slice(word.length);
  }
  const short = shortBy.exec(bare)?.[0];
  return short !== undefined && twoNames.test(bare.slice(short.length)) ? bare.slice(short.length) : undefined;
};

const told =
  /^(?:(?:(?:written|reported|reporting|posted|story|words|text|created|analysis) )?by|von|vom|par|por|door|oleh|(?:ein(?:e)? (?:kommentar|analyse|gastbeitrag|bericht|reportage)|verfasst|geschrieben) von|(?:publié|écrit|rédigé) par|(?:publicado|escrito) por|scritto da|a cura di|geschreven door|skrevet av|skriven av|(?:text|texte|texto|testo|tekst|autor(?:en|in|a|es)?|auteure?s?|autrice|autore|authors?|reporter|redaktör|skribent|journalist|penulis|yazar|yazan|muhabir|forfatter|автор|текст|redaktion|quelle)(?= ?[:：])) ?[ :：] ?/i;

// "ByMara Lindt": two elements with nothing between them.
const glued = /^(?:By|BY)(?=[A-Z])/;

// These open names as well ("De Luca"), so only two names after them tell.
const shortBy = /^(?:di|de|da|af|av) /i;
const twoNames = /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}|al-|el-)/u;

const eastAsian =
  /^(?:(?:取材・)?文(?=[／/:：・|｜ 　])|作者|(?:本報|本报|本社)?(?:記者|记者)|責任編輯|责任编辑|責編|责编|編輯|编辑|撰文|執筆|聞き手|著者|기자(?= ))[ 　:：／/・|｜]*/;
