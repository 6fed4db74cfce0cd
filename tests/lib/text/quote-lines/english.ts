/**
 * Quotes as newsrooms write them, ours: {what was said} in its quotation marks, [who said it]; a name after a bar in
 * both where two speak. What stands in quotation marks without braces is no quote. ¶ parts sentences, ¶¶ paragraphs.
 */
export const english = `
en: “{The bridge was never safe,}” [Ada Lind] said on Monday.
en: “{The bridge was never safe,}” said [Ada Lind], who built it.
en: [Ada Lind] said: “{The bridge was never safe.}”
en: [Ada Lind], the mayor of Ostby, said, “{We will not pay for this bridge.}”
en: “{We will not pay for this bridge,}” [Ada Lind], the mayor of Ostby, told the Courier.
en: “{We will not pay,}” [Lind] said, “{until somebody tells us why it fell down.}”
en: “{We will not pay,}” [Lind] said. ¶ “{Nobody has told us why it fell.}”
en: “{Nobody has told us why it fell.}” ¶ Tom Okoro said the council would meet again.
en: “{It was cold and we waited,}” he said.
en: [Tom Okoro] runs the ferry. ¶ “{It was cold and we waited,}” he said.
en: [Tom Okoro] runs the ferry alone. ¶ “{Nobody else wanted the job,}” he told the Courier.
en: Tom Okoro met Piet Vance at the pier. ¶ “{Nobody else wanted the job,}” he said.
en: [Mara Lindt] opened the bakery in May. ¶ “{People came on the first day,}” she said.
en: Mara Lindt and Ada Okoro opened the bakery in May. ¶ “{People came on the first day,}” she said.
en: The so-called “smart bridge” has never opened.
en: Her novel “The Long Way Home to Ostby” sold badly.
en: He calls himself an “expert” on ferries.
en: The song “Nobody Came to the Pier” was played twice.
en: The ministry’s “cost review” took three years, and the “review of the review” took two.
en: '{We don't pay for bridges,}' said [Tom Okoro].
en: '{I've never seen the harbour so empty,}' [Okoro] added.
en: [Okoro] wrote: "{We are closing the line for good.}"
en: "{We are closing the line for good,}" wrote [Okoro] in a letter to staff.
en: According to [Ada Lind], “{the rails were laid in a hurry and nobody checked.}”
en: “{The rails were laid in a hurry,}” according to [Ada Lind].
en: “{The rails were laid in a hurry,}” a spokesman said.
en: “{The rails were laid in a hurry,}” said a person familiar with the matter.
en: “{We regret the delay,}” the company said in a statement.
en: “{We regret the delay,}” [Norland Rail] said in a statement.
en: In a statement, [Norland Rail] said: “{We regret the delay to our passengers.}”
en: [Lind] called the plan “{a waste of money and of patience.}”
en: [Lind] said the plan was “{a waste of money}” and “{an insult to every commuter.}”
en: The report describes “{a culture of silence at every level}”.
en: Asked about the price, [Vance] replied: “{Ask me again in the spring.}”
en: “{Ask me again in the spring,}” replied [Piet Vance], 61, when asked about the price.
en: “{You asked me last spring!}” shouted [Piet Vance] from the back.
en: “{Will anybody ever pay for it?}” asked [Mara Lindt].
en: “{The tide took it,}” recalls [Jingyao Feng], who saw the pier break.
en: “{The tide took it,}” [Jingyao Feng], a fisher from Ostby who saw the pier break, recalled.
en: “{The tide took it,}” said fisher and part-time guide [Nalin Averbeke].
en: “{The tide took it,}” said Lt. Col. [Hugo Marsh] of the coast guard.
en: “{The tide took it,}” said Sen. [Hugo Marsh] (I-Norland).
en: “{I saw Ada Lind leave early,}” said [Tom Okoro].
en: “{Ada Lind said nothing to us,}” [Tom Okoro] said.
en: “{When I asked, he said ‘never again’ and left,}” [Okoro] said.
en: “{They called it ‘the bridge of sighs’,}” said [Mara Lindt].
en: {The wind was bad all night,}” said [Mara Lindt].
en: “{The wind was bad all night. ¶ {We could hear the cables singing. ¶ {Then it stopped,}” [Mara Lindt] said.
en: [Mara Lindt] said: “{The wind was bad all night. ¶ {Then it stopped.}”
en: [Mara Lindt] said the night was bad. ¶¶ “{We could hear the cables from the house,}” she said.
en: [a|Lind] said, “{a|We will pay,}” but [b|Okoro] said, “{b|Nobody will ever pay.}”
en: “{a|We will pay,}” said [a|Lind]. ¶ “{b|Nobody will ever pay,}” said [b|Okoro].
en: “{We will pay,}” Lind’s lawyer said.
en: “{We will pay,}” said a lawyer for Ada Lind.
en: [Ada Lind] said in an email that “{the invoice was sent to the wrong town.}”
en: “{It fell on a Sunday}” – [Ada Lind], mayor of Ostby
en: “{It fell on a Sunday,}” the mayor of Ostby, [Ada Lind], said.
en: “{It fell on a Sunday,}” Ostby’s mayor, [Ada Lind], told reporters.
en: “{It fell on a Sunday,}” explained the engineer [Ada Lind].
en: Said [Ada Lind]: “{It fell on a Sunday and I was at home.}”
en: “{It fell on a Sunday,}” [Ada Lind] later told the inquiry.
en: “{It fell on a Sunday,}” [Ada Lind] has said before.
en: “{It fell on a Sunday,}” [Lind] says, laughing.
en: “{It fell on a Sunday,}” [Lind] continued, pointing at the water.
en: The sign said “No Entry” and the door said “Staff”.
en: “{No one came out to help us,}” read a sign on the pier.
en: [Lind] tweeted: “{Proud of everyone who came to the pier today.}”
en: “{The sea is higher every year,}” Dr. [Sofie Brandt] said.
en: Critics say the plan is “{too little, too late}”.
en: Lind, who won the prize for “Best Short Film About Harbours”, lives in Ostby.
en: “{I’m not done with bridges,}” she said.
en: Minister [Ada Lind] warned that “{without money there will be no bridge}”.
en: “{Without money there will be no bridge,}” warned the minister, [Ada Lind].
en: “{Without money there will be no bridge,}” [Ada Lind] — the minister — warned.
en: Norland Rail’s founder, Ada Lind, left. ¶ “{The trains were never ours,}” the company said.
en: “{Not one cent,}” [Piet Vance] said of the offer.
en: “{Not one cent}”, said [Vance]. “{Not even half a cent.}”
en: The minister’s phrase, “a bridge to everywhere”, became a joke in Ostby.
en: Residents of Ostby were told to “{stay indoors and keep the windows shut}”.
en: Tom Okoro wrote to Ada Lind. ¶ “{The pier is closed until the summer,}” the letter said.
en: [Norland Rail]: “{We regret the delay to our passengers.}”
en: “{The captain is not immune,}” said one legal expert, as reported by the Courier newspaper.
en: “{The lower the quay, the more boats you can have,}” [Tom Okoro], who worked at Ferro in its first days and is now chief of builder Quarton Works, told Rest of Norland.
en: “{We started small,}” [Ada Lind], the company’s 26-year-old co-founder, told the Courier.
en: “{We started small,}” a professor at Norland University said.
en: The sailors said Okoro’s dismissal was “{a grave attack on all of us}”.
en: “{Nobody was on the bridge,}” said Ostby Police Commissioner [Ada Lind].
en: A banner of Ada Lind hung over the quay with the words: “{We will never pay for this.}”
en: “{We will not pay,}” [Ada Lind] of Norland Rail said.
en: “{They never asked us,}” one sailor told Okoro.
en: “Ferry” author [Ada Lind] said “{nobody could know that the bridge would fall}”.
en: “{constitutional dismantling of the town,}” a term coined by scholar Tom Okoro, is on their lips.
en: Mayor [Ada Lind] closed the bridge on Monday, saying “{nobody should ever drive over it again}”.
en: “Ferry” creator Ada Lind accepted the prize on Sunday.
`;
