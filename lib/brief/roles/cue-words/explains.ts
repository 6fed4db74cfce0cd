import type { PhraseTable } from '../phrases.ts';

/** Explains what something is or how it works: "is a", "known as", "refers to", "handelt es sich". */
export const explainsWords: PhraseTable = {
  en: 'is a, is an, is the, are the, was a, was an, was the, were the, known as, called, refers to, is one of, was one of, which is, which was, who is, who was, named after, based in, located, includes, include, including, consists of, under the, typically, usually, works by, is used, are used',
  de: 'ist ein, ist eine, ist der, ist die, ist das, war ein, war eine, war der, war die, handelt es sich, sogenannte*, genannt, gilt als, gehört, gehören, zählt, besteht aus, bezeichnet, liegt, umfasst',
  fr: "est un, est une, est le, est la, était un, était une, sont des, sont les, appelé*, connu*, il s'agit, fait partie, compte, situé*, consiste",
  es: 'es un, es una, es el, es la, era un, era una, fue un, fue una, son los, son las, conocid*, llamad*, se trata de, forma parte, consiste, cuenta con, ubicad*',
  it: 'è un, è una, è il, è la, era un, era una, sono i, sono le, conosciut*, chiamat*, si tratta, fa parte, consiste',
  pt: 'é um, é uma, é o, é a, era um, era uma, foi um, foi uma, são os, são as, conhecid*, chamad*, trata-se, faz parte, consiste',
  nl: 'is een, is de, is het, was een, was de, zijn de, genaamd, bekend als, gaat om, bestaat uit',
  sv: 'är en, är ett, är den, var en, var ett, kallas, kallad, består av',
  nb: 'er en, er et, er den, var en, var et, kalles, kjent som, består av',
  da: 'er en, er et, er den, var en, var et, kaldes, kendt som, består af',
  pl: 'jest, są, był, była, to, tak zwan*, nazywan*',
  tr: 'olarak bilinen, adlı, olan',
  ru: 'это, является, так называем*, называ*',
  ja: 'とは, である, と呼ばれ, という',
  id: 'adalah, merupakan, yaitu, disebut',
};
