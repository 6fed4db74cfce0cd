import type { SourceWords } from './source-words.ts';

export const english: SourceWords = {
  says: 'said says say told tells tell explained explains argued argues argue warned warns warn stated insisted insists insist acknowledged acknowledges admitted stressed emphasized emphasised testified predicted predict remarked commented noted notes confirmed alleged allege alleges estimated estimates estimate cautioned cautions countered contended contend contends believe suspect wrote',
  shows:
    'said says say found finds find shows showed show concluded concludes states stated alleged alleges allege estimated estimates warned warns noted notes suggested suggests suggest revealed reveals reveal indicated indicates indicate accuses accused describes claims claimed argues argued details detailed',
  reports: 'reported reports reporting',
  according: 'according to|according to the',
  unnamed:
    'official officials source sources diplomat diplomats insider insiders aide aides adviser advisers advisor advisors witness witnesses eyewitness eyewitnesses resident residents neighbor neighbors neighbour neighbours expert experts analyst analysts critics observers economists scientists activists campaigners whistleblower whistleblowers executives employees lawmakers medics doctors rescuers survivors relatives investors traders organizers organisers protesters advocates',
  anyone:
    'person people man woman men women investigator investigators researcher researchers employee lawyer lawyers executive worker workers officer officers lawmaker friend friends relative student students',
  spokes: 'spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen',
  institutions:
    'police authorities prosecutors government ministry company agency court army military navy department office union hospital university council commission committee bank regulator regulators investigators firefighters airline operator watchdog firm foundation charity association party embassy administration firm organization organisation newspaper broadcaster outlet manufacturer retailer carmaker startup nonprofit institute museum school league club',
  documents:
    'report reports study studies survey surveys poll polls filing filings lawsuit lawsuits complaint indictment affidavit documents document data figures statistics records memo memos email emails letter letters paper papers ruling review analysis audit census transcript transcripts assessment census charges warrant estimates forecast testimony emails tally database dataset petition suit press-release investigation',
  issued:
    'statement statements letter report email filing memo note release post tweet complaint lawsuit ruling affidavit study paper message advisory bulletin blog video testimony order opinion warrant indictment',
  within: 'in a|in an|in its|in his|in her|in their|in the|in court|in another|in a joint|on its',
  prepositions:
    'of from to by with for in on at against about between among into over under through without near than as like toward towards after before during despite following including via beyond amid',
  stops:
    'that which who whom whose and or but when while if because where although though since is are was were be been being has have had will would can could may might should must do does did not he she they it we i you him them there then so what how why said says told',
  links:
    'of from in at with for on near who familiar close briefed involved working speaking to based across within inside outside by published released obtained seen reviewed viewed filed compiled issued posted provided and dated cited whose interviewed including citing all',
  between:
    'also later has have had then again now still previously repeatedly initially himself themselves itself on monday tuesday wednesday thursday friday saturday sunday last week since only first just once further',
  definite: 'the this that these those his her its their our such',
  marks:
    'on (?:the )?condition of anonymity|on condition they not be|ask(?:ed|ing) not to be (?:named|identified|quoted)|ask(?:ed|ing) to remain anonymous|request(?:ed|ing) anonymity|declin(?:ed|ing) to be (?:named|identified)|not be(?:ing)? (?:named|identified) because|not (?:being )?authori[sz]ed to (?:speak|discuss|comment)|sp(?:oke|eaking) anonymously|granted anonymity|under the condition of anonymity|wish(?:ed|ing)? to remain anonymous|did not want to be (?:named|identified)|on background',
  knows:
    'familiar with|with (?:direct |first-hand |firsthand |close )?knowledge|briefed (?:on|about)|close to the|who (?:spoke|asked|declined|requested|was granted|were granted|insisted on)|involved in the|not authori[sz]ed|in the (?:room|know)|interviewed',
  headLast: true,
};
