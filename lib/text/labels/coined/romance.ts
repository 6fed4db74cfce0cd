import type { Coinages } from '../coined.ts';

export const french: Coinages = {
  summary: `(l'essentiel|en résumé|en deux mots)( *)?; ce qu'il faut (savoir|retenir)( *)?; (les )?points (essentiels|forts|clés)( *)?; (l'info|l'actu|l'article) en (bref|résumé)`,
  latest: `ce que (l'on|nous|on) (sait|savons)( *)?; le point sur *; (les )?dernières (nouvelles|informations); où en est(-on)?( *)?; la situation( actuelle)?`,
  news: `(ce qui|que) s'est(-il)? passé( *)?; ce qu'il s'est passé; la nouvelle; ce qui a été décidé`,
  why: `pourquoi (* )?(important|importante|compte|importe|crucial)( *)?; ce que (* )?(change|signifie|implique)(nt)?( pour *)?; (les|quels sont les) enjeux( *)?; (les|quelles) conséquences( *)?; qui est concerné`,
  'big-picture': `(le )?(tableau|contexte) (général|global|plus large|d'ensemble); (prendre|avec) du recul; (une |la )?tendance (de fond|générale)`,
  background: `(le |du |un peu de )?(contexte|rappel)( (de|des|du) *)?; comment en est-on arrivé là; retour en arrière; (les )?origines( *)?; (pour )?rappel`,
  numbers: `(les|en|quelques) chiffres( clés?| *)?; le chiffre( du jour| clé| à retenir)?`,
  voices: `(les )?(premières )?réactions( *)?; ce (qu'ils|qu'elles|qu'en|que) (* )?(en )?(disent|dit)( *)?; (la )?(phrase|citation)( du jour| clé)?; ils ont dit`,
  counterpoint: `oui, mais( *)?; (les )?(critiques|bémols|limites); le bémol; l'autre (point de vue|côté|camp|face *|versant); (les )?voix (contraires|dissonantes); le revers de la médaille; (les )?contre-arguments`,
  analysis: `(notre|mon|l') ?(avis|analyse|regard|œil)( *)?; entre les lignes; (le )?(décryptage|dessous des cartes); l'avis (de|du) *; (dans )?les coulisses; le regard de *`,
  details: `(les|en) détails?( *)?; comment ça (marche|fonctionne); dans le détail; bon à savoir; (de|vu de) plus près`,
  next: `(la suite|les prochaines étapes)( *)?; (et )?(maintenant|après|ensuite); que va-t-il se passer( *)?; ce qui (vient|va suivre|va se passer|attend *); ce (qu'on|que l'on) ne sait pas( encore)?; à suivre; et la suite`,
  'bottom-line': `(en|notre) (conclusion|somme|définitive); (le )?mot de la fin; au final; la morale *`,
};

export const spanish: Coinages = {
  summary: `en (breve|síntesis|pocas palabras|claves|corto); (los )?puntos (principales|clave|claves)( *)?; lo (esencial|principal)( *)?; lo que (debes|hay que|necesitas|debe) saber( *)?; (las )?claves( (de|del|para) *)?`,
  latest: `(lo último|última hora|últimas novedades|la situación( actual)?|así está *)( sobre *)?; qué (se sabe|sabemos)( *)?; lo que sabemos( *)?`,
  news: `(qué|lo que) (ha )?(pasado|ocurrió|ocurrido|sucedió|sucedido|pasa)( *)?; los hechos; la noticia; qué se (decidió|anunció)`,
  why: `por qué (* )?(importa|importan|importante|importantes|clave|relevante)( *)?; qué (* )?(significa|implica|cambia|supone)n?( *)?; (qué|lo que) (está|hay) en juego; (las )?consecuencias( *)?; a quién afecta( *)?; el impacto`,
  'big-picture': `(el )?(panorama|cuadro|contexto) (completo|más amplio|global|mayor); la visión (general|de conjunto); con perspectiva`,
  background: `(el|un poco de|algo de) contexto( *)?; cómo (hemos llegado|llegamos|se llegó) (hasta )?(aquí|a *); (los )?antecedentes( *)?; de dónde viene( *)?; (la )?historia( hasta ahora)?; para recordar`,
  numbers: `(en|las|los) (cifras|números|datos)( (de|del|en) *| clave)?; el (dato|número)( del día| clave)?; * en cifras`,
  voices: `(las )?(primeras )?reacciones( *)?; (qué|lo que) (dice|dicen|dijo|dijeron|han dicho)( *)?; (la )?(frase|cita)( clave| del día)?; las voces`,
  counterpoint: `sí, pero; (la otra cara|el otro lado|la otra parte|la otra versión)( *)?; (las )?(críticas|objeciones)( *)?; (el|los) peros?; (el )?contrapunto; qué dicen los críticos`,
  analysis: `(el|nuestro|nuestra|mi) (análisis|opinión|lectura|mirada)( *)?; entre líneas; la (visión|opinión|mirada) de *; entre bastidores`,
  details: `(los|en) detalles?( *)?; cómo funciona( *)?; (la )?letra (pequeña|chica); de cerca; conviene saber`,
  next: `qué (viene|pasará|ocurrirá|sucederá|sigue|esperar|falta)( *)?; (los )?próximos pasos( *)?; lo que (viene|sigue|falta)( *)?; (y )?ahora( qué)?; lo que no se sabe( *)?; de cara al futuro; mirando hacia adelante`,
  'bottom-line': `(en )?(conclusión|definitiva|suma); (la )?moraleja; nuestra conclusión; al final del día`,
};

export const portuguese: Coinages = {
  summary: `(em|o) (resumo|síntese|poucas palavras)( *)?; (os )?(pontos principais|destaques); o que (você )?(precisa|é preciso) saber( *)?; o essencial; resumo (por|com|da) (ia|inteligência artificial)`,
  latest: `o que (já )?(se sabe|sabemos)( *)?; (as )?últimas( notícias)?; a situação( atual)?; como está *`,
  news: `o que (houve|ocorreu|está acontecendo|se passou); a notícia; os (fatos|factos)`,
  why: `por que (* )?(importa|importante|interessa)( *)?; por que isso (é|importa) *; porque (é que )?(* )?importa(nte)?; o que (* )?(mudam?|significam?|está em jogo)( *)?; (as )?consequências( *)?; o impacto; quem é afetado`,
  'big-picture': `(o )?(panorama|quadro|contexto) (geral|maior|mais amplo); a visão geral`,
  background: `(o|um pouco de|em) contexto( *)?; como (chegamos|se chegou) (até )?(aqui|a *); (os )?antecedentes( *)?; relembre( *)?; a história até aqui; para lembrar`,
  numbers: `(em|os) (números|dados)( *)?; o número( do dia)?; * em números`,
  voices: `(as )?(primeiras )?(reações|reacções)( *)?; (a )?repercussão( *)?; o que (diz|dizem|disse|disseram|eles dizem)( *)?; a frase( do dia)?`,
  counterpoint: `sim, mas; (o outro lado|por outro lado|o lado b)( *)?; (as )?(críticas|objeções|ressalvas); (a ressalva|o porém|o contraponto); o que dizem os críticos`,
  analysis: `(nossa|a|minha) (análise|opinião|leitura|visão)( *)?; nas entrelinhas; nos bastidores; a visão de *`,
  details: `(os|em) detalhes?( *)?; como funciona( *)?; de perto; vale saber; bom saber`,
  next: `o que (vem|esperar|acontece|vai acontecer|falta)( (a seguir|agora|depois|por aí|pela frente| *))?; (os )?próximos passos( *)?; e agora; daqui para a frente; o que ainda não se sabe`,
  'bottom-line': `(em|a|nossa) (conclusão|suma); moral da história; no fim das contas`,
};

export const italian: Coinages = {
  summary: `(in|la) (breve|sintesi|poche parole|pillole)( *)?; (i )?punti (principali|chiave)( *)?; (le cose|cosa|quello che) (c'è )?da sapere( *)?; l'essenziale; riassunto`,
  latest: `(che )?(cosa|quello che) (sappiamo|si sa)( *)?; (le )?ultime( notizie)?; (la )?situazione( attuale)?; a che punto (siamo|è *)`,
  news: `(che )?(cosa|quello che) è (successo|accaduto)( *)?; i fatti; la notizia; cosa è stato deciso`,
  why: `perché (* )?(importante|conta|importa|interessa)( *)?; (che )?cosa (* )?(cambia|cambiano|significa|significano|comporta|c'è in gioco)( *)?; la posta in gioco; (le )?conseguenze( *)?; (gli effetti|l'impatto)( *)?`,
  'big-picture': `il quadro (generale|più ampio|d'insieme|complessivo); uno sguardo d'insieme; il contesto più ampio`,
  background: `(il|un po' di) (contesto|antefatto|retroscena)( *)?; come (ci )?siamo arrivati( a *| qui| fin qui)?; (i )?precedenti( *)?; la storia( finora| fin qui)?; le puntate precedenti`,
  numbers: `(i|in|le) (numeri|dati|cifre)( *)?; il (numero|dato)( del giorno| chiave)?`,
  voices: `(le )?(prime )?reazioni( *)?; (che )?cosa (dice|dicono|ha detto|hanno detto)( *)?; le parole( (di|del|della) *)?; le voci; la frase( del giorno)?`,
  counterpoint: `sì, ma; (l'altra faccia|l'altro lato|l'altra parte|l'altra campana)( *)?; (le )?(critiche|obiezioni); il rovescio della medaglia; (gli )?scettici; il contrappunto; (però|eppure)`,
  analysis: `(il|la|la nostra|l') ?(commento|analisi|opinione|lettura)( *)?; tra le righe; dietro le quinte; il punto di vista di *`,
  details: `(i|nel) dettagli(o)?( *)?; come funziona( *)?; da vicino; buono a sapersi`,
  next: `(che )?cosa (succede|succederà|accadrà|ci aspetta|aspettarsi)( *)?; (i )?prossimi passi( *)?; (e )?(adesso|ora)( che succede)?; (che )?cosa non sappiamo( *)?; i prossimi appuntamenti`,
  'bottom-line': `(in )?(conclusione|sostanza|definitiva); la morale( *)?; tirando le somme`,
};
