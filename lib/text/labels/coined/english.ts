import type { Coinages } from '../coined.ts';

export const english: Coinages = {
  summary: `((the|our|three|five|[2-9]) )?(key|main|top|biggest) (points|takeaways|facts|findings|developments)( (from|of|on) *)?; (article|story|news|ai|ai-generated|quick|executive) (summary|highlights|overview);
    (the )?(story|news|article) (in brief|in short|at a glance|in a nutshell); in a nutshell; (the )?(essentials|short of it|short version);
    (here's )?what (you need|readers need) to know( about *)?; (three|four|five|[3-5]) things to know( about *)?`,
  latest: `what we know( so far| now)?( about *)?; the latest (on|from) *; where (things|it|that|talks|* case) stands?( now| today)?; what's (new|changed)( today)?;
    (the )?(current|present) (situation|state|status)( of *)?; here's (the latest|where * stands?|what else is happening|what's happening)( now| today)?`,
  news: `what happened (today|this week|on *day|in court|overnight); what (was|has been) (decided|announced|agreed|found); what (they|he|she) (announced|decided); what * did`,
  why: `why (* )?matters?( (to|for|now) *)?; why (* )?(is|are) (so )?important; why (is|are) * important; what (?!does |do |is )* means?( for *)?; what (does|do) (this|it|that) mean( for *)?; what do(es)? * mean for *; what's at stake( for *| in *)?; the stakes (for|in) *;
    what (it|this|that) (could|would|will|may) mean( for *)?; why (it's|this is|that's) (a big deal|worth *); why (we|you) (should )?care; (who's|who is) affected; what changes( for *)?; the (consequences|significance)( for *)?`,
  'big-picture': `the (bigger|broader|wider|larger|full) (picture|trend|context|pattern)( (for|on) *)?; zooming out; (taking|take) a step back; the global (view|picture|context); part of a (trend|pattern); the (trend|pattern) line`,
  background: `(some|more|the|key|a little|a bit of) (background|context|history)( (on|to|of) *)?; for context; how (we|it|this|things) got (here|this far|to this point|so bad); how (did )?(it|this)( all)? (start|started|begin|began);
    what led (up )?to *; the (story|case|saga) so far; a (quick|brief|short) (history|refresher|recap)( of *)?; remind me; what (you may have missed|came before)`,
  numbers: `(in|the|key|some) (numbers|figures|stats)( (on|behind|for) *)?; (a |the |one |big |key )?(number|figure|stat) (of the (day|week)|to know|that matters|to watch)`,
  voices: `what * (are|is) saying; what * (said|says|say); (the )?reactions?( so far| (to|from|in) *); how * (reacted|responded|is reacting|are reacting); in (their|her|his) own words;
    (the )?(key|notable|memorable) quotes?; quote of the (day|week); who said what; voices from *`,
  counterpoint: `the (flip|opposing) side; the view from *; the (case|argument|arguments) against( *)?; (the )?(counter-?arguments?|caveats?|pushback|objections?|skeptics|sceptics|downside)( case)?; what (the )?(critics|opponents|skeptics|sceptics|detractors) (say|are saying|argue);
    (but )?not (everyone|everybody) (agrees|is convinced|is happy); not so fast; a (dissenting|different) (view|voice|opinion); (a )?word of caution; yes, though; on the flip side; the devil's advocate`,
  analysis: `*'s? (view|take|thought bubble|perspective|analysis); (our|my) (view|analysis|read|thinking)( on *)?; (what's|what is) (really going on|behind (it|this|the *)); (the )?subtext; behind the (curtain|headlines)`,
  details: `the (specifics|nitty-gritty|mechanics|nuts and bolts|fine details)( of *)?; how (it|this|they) (will |would )?worked?; zooming in; what's (inside|in it|included); a closer look( at *)?; good to know; worth knowing; what to know about *`,
  next: `what (happens|comes) (next|now)( *)?; (what's|what is) (next|ahead) (for|in|on) *; what's (ahead|coming|coming next|coming up); the (road|path|way) (ahead|forward)( for *)?; what (to expect|lies ahead)( *)?; what to (watch|look) (for|out for); what to watch (for )?(in|at|on|as|when) *;
    looking ahead to *; next on the (agenda|calendar); coming up; what (remains|is still) (unclear|unknown|open)( *)?; what we (still )?don't know( yet| about *)?; (the )?(next steps|open questions)( for *)?`,
  'bottom-line': `(the )?(final|last|parting) (word|words|thought|thoughts); the (big takeaway|lesson|verdict); our (verdict|rating|ruling); in (sum|conclusion); to sum up; summing up; where (that|this|it) leaves *`,
};
