import type { Leaf } from '../leaves.ts';

const offer =
  /^(?:read (?:more|also|next|the full|our)|also read|see also|more (?:on|from|about|stories)|related|recommended|up next|watch(?: live| now)?:|listen:|what to read|continue reading|advertisement|article content|anzeige|werbung|publicité|publicidad|lesen sie (?:auch|mehr)|auch interessant|mehr (?:zum thema|dazu|artikel)|zum (?:artikel|thema)|lire aussi|à lire|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer)|czytaj (?:też|także|również|więcej)|читайте (?:также|еще|ещё)|اقرأ أيضا)/i;
const request =
  /(?:^|[.!:] )(?:please )?(?:subscribe|sign up|log in|register (?:now|for)|click here|follow (?:us|the|[^.:,!]{2,25} on (?:twitter|x|facebook|instagram))|share this|join (?:us|our)|get (?:the|our) |download (?:the|our))|already an? (?:subscriber|member)|by (?:signing|clicking|subscribing|submitting)|\bour (?:free |daily |weekly |morning )*newsletters?|unsubscribe|privacy policy|this (?:post|story|article) (?:was )?(?:originally|first) (?:appeared|published)|jetzt (?:abonnieren|anmelden|testen|registrieren)|lesezeit|reading time|^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b|^(?:copyright|©)/i;

/** A line that offers or asks for something: "Read more: Storm hits coast", "Sign up for our newsletter". */
export const isPrompt = (leaf: Leaf): boolean =>
  (leaf.text.length < 220 &&
    offer.test(leaf.text) &&
    (leaf.linkLength > leaf.text.length * 0.4 || leaf.text.length < 60)) ||
  (leaf.text.length < 260 && request.test(leaf.text));
