import type { Coinages } from '../coined.ts';

export const german: Coinages = {
  summary: `das wichtigste( (zu|zum|zur|aus|im|in|auf|des) *)?; (ki-)?zusammenfassung( *)?; (die )?(kernpunkte|kernaussagen|eckpunkte)( *)?; kurz (gesagt|gefasst|erklärt|zusammengefasst); (der |ein )?(kurze[rn]? )?überblick; in aller kürze; darum geht('s|s| es)( *)?`,
  latest: `was (wir|man|bisher|bislang|derzeit) (* )?(wissen|weiß|bekannt ist); der (aktuelle|neueste) stand( *)?; (die )?(aktuelle lage|neuesten entwicklungen)( *)?; wo (* )?steh(t|en)`,
  news: `was (ist|war) (geschehen|los|das neue); das ist (passiert|geschehen); was passiert ist; was (beschlossen|entschieden) (wurde|ist); die nachricht`,
  why: `warum (* )?(wichtig|relevant|bedeutsam|entscheidend) ist; (darum|deshalb|deswegen) (ist|zählt) (* )?(wichtig|relevant|das); was (* )?(bedeute[nt]|heiß(t|en)|änder[nt]); was (* )?auf dem spiel steht; warum (uns|sie|das) (das )?(angeht|zählt|interessiert); die (folgen|bedeutung|konsequenzen)( für *)?; wer (* )?betroffen ist; was sich (* )?ändert`,
  'big-picture': `das (gesamtbild|große bild); der (größere|weitere|große) (zusammenhang|rahmen); im größeren zusammenhang; der (trend|größere trend); der blick aufs ganze`,
  background: `(der|die|zum|zur) (hintergrund|hintergründe|vorgeschichte)( *)?; hintergründe( *)?; wie es (dazu|so weit) (kam|gekommen ist); was (bisher|zuvor|vorher) (geschah|geschehen ist|war); ein rückblick; rückblick; zur erinnerung; (einige )?vorgeschichte`,
  numbers: `(die|wichtige|einige) zahlen( (zu|zum|zur|im|hinter) *)?; (die )?zahl (des tages|der woche); zahlen(,| und) (daten|fakten)( *)?; (* )?in zahlen`,
  voices: `(die|erste) reaktionen( (auf|aus|in) *)?; das sag(t|en) *; was (* )?(sagt|sagen|dazu sagen); (die )?stimmen( (zum|zur|aus|zu) *)?; (das )?zitat( des tages)?; wie (* )?reagier(t|en|te|ten); was zu hören ist; die stimmen`,
  counterpoint: `(die )?(andere seite|gegenseite|kehrseite|gegenposition|gegenargumente?|gegenrede|gegenstimmen|einwände)( *)?; (die )?kritik( an *)?; ja, aber; was (kritiker|gegner|die kritiker) (* )?(sagen|einwenden); der haken( an *)?; (der )?widerspruch; die andere sicht`,
  analysis: `(die|unsere|zur) (einschätzung|analyse|einordnung|meinung)( *)?; einordnung; zwischen den zeilen; hinter den kulissen; *s? (sicht|einschätzung|blick); so sehen wir das`,
  details: `(die|im) (details?|einzelheiten)( *)?; so funktioniert(s|'s| *); wie (es|das) funktioniert; im einzelnen; gut zu wissen; (ein )?genauer(er)? blick; aus der nähe; worum es (im einzelnen )?geht`,
  next: `wie (* )?weitergeht; wie geht(s|'s| es) (* )?weiter( *)?; so geht(s|'s| es) (* )?weiter; was (jetzt|nun|als nächstes|noch) (kommt|passiert|folgt|ansteht|offen ist|unklar ist); (die )?nächsten? schritte( *)?; (der )?(ausblick|weitere weg|weitere fahrplan)( *)?; was noch (offen|unklar) ist; offene fragen; und (jetzt|nun)`,
  'bottom-line': `(das|unser|ein) (fazit|resümee|urteil)( *)?; (die )?schlussfolgerung; am ende; kurzum; was bleibt; das letzte wort; das ergebnis`,
};

export const dutch: Coinages = {
  summary: `het belangrijkste( *)?; in (een notendop|vogelvlucht); de kern; (de )?hoofdpunten; (dit|wat) moet je weten( *)?`,
  latest: `(wat|dit) (weten we|is er bekend|is bekend)( *)?; (het )?laatste nieuws; de stand van zaken; wat we (al )?weten( *)?`,
  news: `wat is er (gebeurd|aan de hand|besloten)( *)?; het nieuws; wat er gebeurde`,
  why: `waarom (* )?(belangrijk|ertoe doet|uitmaakt)( is)?; wat (* )?beteken(t|en)( voor *)?; wat (* )?op het spel (staat|staan); wat betekent dit( voor *)?; de gevolgen( voor *)?; wat er verandert`,
  'big-picture': `het (grote|grotere|bredere) (plaatje|geheel|verhaal|beeld)`,
  background: `(de|het) (achtergrond|achtergronden|voorgeschiedenis)( *)?; hoe (het|is het) (* )?(zover|begon|begonnen)( kwam)?; wat (eraan|hieraan) voorafging; ter herinnering`,
  numbers: `(de|in) cijfers( *)?; het (getal|cijfer)( van *)?`,
  voices: `(de |eerste )?reacties( *)?; wat (* )?(zegt|zeggen)( *)?; de reactie( van *)?; quote van de dag`,
  counterpoint: `ja, maar; de (andere kant|keerzijde|tegenpartij|kanttekening)( *)?; (de )?kritiek( op *)?; (het )?tegengeluid; wat critici zeggen; de adder onder het gras`,
  analysis: `(onze |de )?(analyse|duiding)( *)?; tussen de regels( door)?; achter de schermen`,
  details: `(de|in) details?( *)?; hoe (het|dit) werkt; goed om te weten; van dichtbij`,
  next: `hoe (gaat het|het|nu) (* )?verder( *)?; wat nu; wat (er )?(nu )?volgt; de volgende stap(pen)?; wat er nu gebeurt; vooruitblik; hoe het verder gaat`,
  'bottom-line': `(de )?conclusie( *)?; kortom; onder de streep; de slotsom; al met al`,
};

export const swedish: Coinages = {
  summary: `det viktigaste( *)?; (nyheten|artikeln|ai-sammanfattning|saken) i korthet; i korthet; huvudpunkter(na)?`,
  latest: `(det|detta) (här )?vet vi( *)?; (det )?senaste( nytt| om *)?; läget (nu|just nu)`,
  news: `vad (har hänt|hände|är nytt); nyheten; det som hänt`,
  why: `(därför|varför) (* )?(viktigt?|viktiga|spelar roll|betydelse)( för *)?; (det|vad) (här )?(betyder|innebär)( det| *)?; vad som står på spel; konsekvenserna( *)?`,
  'big-picture': `den (stora|större) bilden; det (stora|större) perspektivet`,
  background: `(bakgrunden|historien)( *)?; så (började|blev) det( *)?; hur det började; vad som hänt tidigare`,
  numbers: `(i )?siffror(na)?( *)?; dagens siffra`,
  voices: `(de )?(reaktionerna|reaktioner|rösterna|röster om saken); (det|så|detta) (säger|reagerar) *; dagens citat; vad de säger`,
  counterpoint: `(ja, men|men); den andra sidan; (kritiken|invändningen|invändningar|motargumenten|motargument); haken`,
  analysis: `(vår |en )?analys(en)?; mellan raderna; bakom kulisserna; *s (syn|analys)`,
  details: `(detaljerna|så fungerar (det|*)); närbild; bra att veta`,
  next: `vad händer (nu|härnäst|sedan)( *)?; (detta|det) händer (nu|härnäst|sedan); nästa steg; så går det vidare; vägen framåt`,
  'bottom-line': `(slutsatsen|slutsats|sammantaget|summa summarum|kontentan)`,
};

export const norwegianAndDanish: Coinages = {
  summary: `(saken|sagen|artikkelen|nyheten) kort( fortalt)?; det (viktigste|vigtigste)( *)?; hovedpunkt(er|ene); (ki-|ai-)?(oppsummering|sammendrag|opsummering|resumé); kort (oppsummert|opsummeret)`,
  latest: `(dette|det) (vet|ved) vi( *)?; (det )?(siste|seneste)( nytt| om *| nyt)?; (dette|det) er status`,
  news: `(hva|hvad) (har skjedd|skjedde|er der sket|skete der)( *)?; (nyheten|nyheden|det som skjedde)`,
  why: `(derfor|hvorfor) (* )?(viktig|vigtigt?|betydning|betyr noe); (hva|hvad|det) (betyr|betyder|kan det bety|innebærer) (dette|det|det her)( *)?; (dette|det) (betyr|betyder)( det| for *)?; konsekvens(ene|erne)( *)?; hva som står på spill`,
  'big-picture': `det store (bildet|billede|perspektiv(et)?)`,
  background: `(bakgrunnen|baggrunden|forhistorien|bakteppet|bagtæppet)( *)?; (slik|sådan|så) (startet|begynte|begyndte) (det|sagen); dette har (skjedd|hendt)`,
  numbers: `(tallene|i tall|i tal|dagens tall?)( *)?`,
  voices: `(reaksjonene|reaktionerne|reaksjoner|reaktioner)( *)?; (dette|det|her) (sier|siger) *; (hva|hvad) (de )?(sier|siger)( *)?; dagens sitat`,
  counterpoint: `ja, men; den (andre|anden) siden?; (kritikken|motargument(et|ene|er)|innvendingen(e)?|modargument(er|et)|haken|forbeholdet)`,
  analysis: `(vår |vores )?(analysen?|vurdering(en)?); mellom linjene; mellem linjerne; bak kulissene; bag kulisserne`,
  details: `(detaljene|detaljerne); (slik|sådan) (fungerer|virker) (det|*); (verdt|værd) å? ?(vite|at vide)`,
  next: `(hva|hvad) (skjer|sker)( der)? (nå|nu|videre|så)( *)?; veien (videre|fremover); vejen frem; (neste|næste) (steg|skritt|skridt)( *)?; (dette|det) (skjer|sker) (nå|nu|videre); det videre forløb`,
  'bottom-line': `(konklusjon(en)?|konklusion(en)?|kort sagt|bunnlinjen|bundlinjen|alt i alt)`,
};
